package main

import (
	"context"
	"fmt"
	"os"
	"time"

	"github.com/tetratelabs/wazero"

	"dossiercheck/importer/ocr"
	"dossiercheck/importer/raster"
)

func must(err error) {
	if err != nil {
		panic(err)
	}
}
func main() {
	ctx := context.Background()
	c, err := wazero.NewCompilationCacheWithDir("/tmp/wz")
	must(err)
	t := time.Now()
	ras, err := raster.Open(c)
	must(err)
	rt, err := ocr.Open(ctx, c)
	must(err)
	e, err := rt.NewEngine(ctx)
	must(err)
	fmt.Println("start", time.Since(t))
	for _, f := range os.Args[1:] {
		b, _ := os.ReadFile(f)
		d, err := ras.Document(b, nil)
		must(err)
		for n := 1; n <= d.Pages; n++ {
			t = time.Now()
			g, dpi, err := d.Gray(ctx, n, 200)
			must(err)
			t1 := time.Since(t)
			o, err := e.Read(ctx, g, dpi)
			must(err)
			fmt.Println("==", f, n, t1, time.Since(t), len(o.Words), o.Quarters, o.Skew)
			l := 0
			for _, w := range o.Words {
				if w.Line != l {
					fmt.Println()
					l = w.Line
				}
				fmt.Print(w.Text, " ")
			}
			fmt.Println()
		}
		d.Close()
	}
}
