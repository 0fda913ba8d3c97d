package dossier

// Knip says why a document begins where it does in its file, and how sure that is.
type Knip struct {
	Reden     string  `json:"reden,omitempty"`
	Zekerheid float64 `json:"zekerheid"`      // 0-1; 1 at the first page of a file
	Mens      bool    `json:"mens,omitempty"` // a person said so
}

// knipTwijfel is the certainty below which a person is asked to look.
const knipTwijfel = 0.75

// InTwijfel tells whether a person should look at where the document begins. The zero Knip,
// of a dossier from before it was kept, asks nothing.
func (k Knip) InTwijfel() bool { return k.Zekerheid > 0 && k.Zekerheid < knipTwijfel }

// Voorstel is a page at which another document may begin, though not surely enough to part
// it off.
type Voorstel struct {
	Pagina    int     `json:"pagina"` // of the file, from 1
	Reden     string  `json:"reden"`
	Zekerheid float64 `json:"zekerheid"` // 0-1, that a document begins there
}
