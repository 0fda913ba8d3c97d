package vel

// maxNaast is how many lines a cell may have for its row to be read across, as a table. A
// taller cell is a column of running text and is read by itself.
const maxNaast = 3

// Rij makes lines of a row of a table of which each cell holds lines.
func Rij(cellen [][]Regel) []Regel {
	hoog := 0
	for i := range cellen {
		cellen[i] = Snoei(cellen[i])
		hoog = max(hoog, len(cellen[i]))
	}
	if hoog == 0 {
		return nil
	}
	var uit []Regel
	if hoog > maxNaast {
		for i, c := range cellen {
			// A short cell before a tall one is its label.
			if len(c) == 1 && i+1 < len(cellen) && len(cellen[i+1]) > 1 {
				cellen[i+1][0] = voor(c[0], cellen[i+1][0])
				continue
			}
			uit = append(uit, c...)
		}
		return uit
	}
	for n := range hoog {
		var r Regel
		for _, c := range cellen {
			if n < len(c) {
				r = voor(r, c[n])
			}
		}
		uit = append(uit, r)
	}
	return uit
}

// voor puts the cells of a before those of b.
func voor(a, b Regel) Regel {
	if len(a.Cellen) == 0 {
		return b
	}
	if len(b.Cellen) == 0 {
		return a
	}
	return Regel{Cellen: append(append([]string{}, a.Cellen...), b.Cellen...), Maat: max(a.Maat, b.Maat), Vet: a.Vet && b.Vet, Nieuw: a.Nieuw}
}

// Snoei takes away the empty lines at both ends, and inside those that follow another one.
func Snoei(regels []Regel) []Regel {
	var uit []Regel
	for _, r := range regels {
		if len(r.Cellen) == 0 && (len(uit) == 0 || len(uit[len(uit)-1].Cellen) == 0) {
			continue
		}
		uit = append(uit, r)
	}
	if n := len(uit); n > 0 && len(uit[n-1].Cellen) == 0 {
		uit = uit[:n-1]
	}
	return uit
}

// Letters counts the letters of lines.
func Letters(regels []Regel) int {
	n := 0
	for _, r := range regels {
		for _, c := range r.Cellen {
			n += len(c)
		}
	}
	return n
}
