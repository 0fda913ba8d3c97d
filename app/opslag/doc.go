// Package opslag keeps the dossiers in one SQLite file on this machine.
package opslag

// Opslag is an open store.
type Opslag struct{}
