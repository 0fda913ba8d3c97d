//go:build headless

package start

import (
	"context"
	"errors"
)

// Venster gives an error: this build has no window.
func Venster(context.Context, []string, string) error {
	return errors.New("dit is de uitvoering zonder venster: gebruik een opdracht, zoals “dossiercheck check MAP”, of installeer Dossiercheck met venster (zie “dossiercheck help”)")
}
