// Package proef makes test pages for the reading of scans: pictures of which every word is
// known, in the layouts of a dossier and in the states in which papers arrive.
//
// A page is drawn clean at 300 dpi from Dutch text (Soorten) and then spoilt in code
// (Kwalen): scanned coarse or as a fax, skewed, stained, photographed. Everything comes from
// a seed, so that the same name always gives the same page. Meet compares what was read with
// what is there. The package serves tests and measuring only; no part of the program uses it.
package proef
