package dossier

import "encoding/json"

// MarshalJSON keeps the two meanings of Documentdatum apart: a correction that leaves the
// date alone has no key, and one that says "this document has no date" has an empty text.
// The plain encoding would write the second as null, which reads back as the first, so that
// a person's correction would be lost in the store.
func (c Correctie) MarshalJSON() ([]byte, error) {
	type kaal Correctie
	if c.Documentdatum == nil || c.Documentdatum.Bekend() {
		return json.Marshal(kaal(c))
	}
	c.Documentdatum = nil
	return json.Marshal(struct {
		kaal
		Documentdatum string `json:"documentdatum"`
	}{kaal: kaal(c)})
}
