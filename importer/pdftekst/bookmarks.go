package pdftekst

import (
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"

	"dossiercheck/importer/page"
)

const maxBookmarks = 2000

// bookmarks lists the outline in order, with the pages that its entries lead to. Entries that
// lead nowhere are left out.
func (d *document) bookmarks(sheets []sheet) []page.Bookmark {
	root, err := d.ctx.Catalog()
	if err != nil {
		return nil
	}
	numbers := map[int]int{}
	for i, s := range sheets {
		numbers[s.ref] = i + 1
	}
	var out []page.Bookmark
	seen := map[int]bool{}
	var walk func(o types.Object, depth int)
	walk = func(o types.Object, depth int) {
		for o != nil && depth < 16 && len(out) < maxBookmarks {
			if ref, ok := o.(types.IndirectRef); ok {
				nr := ref.ObjectNumber.Value()
				if seen[nr] {
					return
				}
				seen[nr] = true
			}
			item := d.dict(o)
			if item == nil {
				return
			}
			if title, p := d.text(item["Title"]), d.target(item, numbers, root); title != "" && p > 0 {
				out = append(out, page.Bookmark{Title: title, Page: p})
			}
			walk(item["First"], depth+1)
			o = item["Next"]
		}
	}
	walk(d.dict(root["Outlines"])["First"], 0)
	return out
}

// target gives the page number that an outline entry leads to, 0 when it leads nowhere.
func (d *document) target(item types.Dict, numbers map[int]int, root types.Dict) int {
	dest := item["Dest"]
	if dest == nil {
		dest = d.dict(item["A"])["D"]
	}
	for i := 0; i < 4; i++ {
		if a := d.array(dest); len(a) > 0 {
			if ref, ok := a[0].(types.IndirectRef); ok {
				return numbers[ref.ObjectNumber.Value()]
			}
			if n, ok := d.number(a[0]); ok && int(n) >= 0 && int(n) < len(numbers) {
				return int(n) + 1
			}
			return 0
		}
		if dict := d.dict(dest); dict != nil {
			dest = dict["D"]
			continue
		}
		name := d.name(dest)
		if b, ok := d.bytes(dest); ok {
			name = string(b)
		}
		if name == "" {
			return 0
		}
		if o, ok := d.dict(root["Dests"])[name]; ok {
			dest = o
		} else {
			left := 20_000
			dest = d.named(d.dict(root["Names"])["Dests"], name, 0, &left)
		}
	}
	return 0
}

// named looks a destination up in the name tree.
func (d *document) named(o types.Object, name string, depth int, left *int) types.Object {
	node := d.dict(o)
	if node == nil || depth > 16 {
		return nil
	}
	if limits := d.array(node["Limits"]); len(limits) == 2 {
		lo, _ := d.bytes(limits[0])
		hi, _ := d.bytes(limits[1])
		if name < string(lo) || name > string(hi) {
			return nil
		}
	}
	names := d.array(node["Names"])
	for i := 0; i+1 < len(names); i += 2 {
		if *left--; *left < 0 {
			return nil
		}
		if b, ok := d.bytes(names[i]); ok && string(b) == name {
			return names[i+1]
		}
	}
	for _, k := range d.array(node["Kids"]) {
		if *left--; *left < 0 {
			return nil
		}
		if found := d.named(k, name, depth+1, left); found != nil {
			return found
		}
	}
	return nil
}
