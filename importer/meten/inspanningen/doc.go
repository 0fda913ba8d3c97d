// Package inspanningen measures, on small dossiers in many wordings, whether the efforts in the
// papers come out right: what is read from a text and what the toetsen make of it. It holds
// only its test and the dossiers in testdata.
package inspanningen
