package opslag

import "fmt"

// Zegel seals personal data on its way into the file and opens it on its way out. plaats
// names the cell ("dossier/12/naam"): a seal with a key binds the data to it, so that a cell
// cannot be moved to another dossier unnoticed.
type Zegel interface {
	// Naam is kept in the file, so that a store is never read with another seal.
	Naam() string
	Sluit(open []byte, plaats string) ([]byte, error)
	Open(gesloten []byte, plaats string) ([]byte, error)
}

// Onverzegeld is the seal that keeps data as it is: whoever can read the file can read the data.
// The file's permissions and the disk's encryption guard it.
type Onverzegeld struct{}

// Naam gives "open".
func (Onverzegeld) Naam() string { return "open" }

// Sluit gives the data unchanged.
func (Onverzegeld) Sluit(open []byte, _ string) ([]byte, error) { return open, nil }

// Open gives the data unchanged.
func (Onverzegeld) Open(gesloten []byte, _ string) ([]byte, error) { return gesloten, nil }

func plaats(tabel string, id int64, veld string) string {
	return fmt.Sprintf("%s/%d/%s", tabel, id, veld)
}

func (o *Opslag) sluit(b []byte, plaats string) ([]byte, error) {
	uit, err := o.zegel.Sluit(b, plaats)
	if err != nil {
		return nil, &Fout{"De gegevens konden niet worden verzegeld; er is niets bewaard.",
			"Start Dossiercheck opnieuw en probeer het nog eens.", nil, err}
	}
	if uit == nil {
		uit = []byte{} // NULL is no value for a sealed column
	}
	return uit, nil
}

func (o *Opslag) open(b []byte, plaats string) ([]byte, error) {
	uit, err := o.zegel.Open(b, plaats)
	if err != nil {
		return nil, beschadigd(o.pad, fmt.Errorf("zegel van %s: %w", plaats, err))
	}
	return uit, nil
}
