// Package kern holds the OCR module and its Dutch data, as bytes.
//
// ocr.wasm is built from Debian's source packages of Tesseract (Apache-2.0) and Leptonica
// (BSD-2-Clause) by the Makefile in the folder, bit for bit the same each time; its hash
// stands in bouw/ocr.wasm.sha256. A normal build needs none of that.
package kern

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"fmt"
	"io"
	"sync"
)

// Wasm is the module.
//
//go:embed ocr.wasm
var Wasm []byte

//go:embed nld.traineddata.gz
var nederlands []byte

// Nederlands gives the trained data for Dutch, unpacked once.
var Nederlands = sync.OnceValues(func() ([]byte, error) {
	z, err := gzip.NewReader(bytes.NewReader(nederlands))
	if err != nil {
		return nil, fmt.Errorf("taalgegevens uitpakken: %w", err)
	}
	defer z.Close()
	return io.ReadAll(z)
})
