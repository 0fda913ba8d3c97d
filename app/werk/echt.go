package werk

import (
	"dossiercheck/app/rapport"
	"dossiercheck/checker/kalender"
)

// Kader and KaderDatum are the version of the rule set and its date.
var (
	Kader      string
	KaderDatum kalender.Dag
)

var echt = delen{pdf: rapport.PDF}
