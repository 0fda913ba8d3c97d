package ocr

import (
	"context"
	"errors"
	"fmt"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"

	"dossiercheck/importer/ocr/kern"
)

// memoryPages caps the module's memory at 512 MiB (pages of 64 KiB); a page at 300 dpi takes
// 63 MiB.
const memoryPages = 8192

// Runtime is the compiled module, from which engines are made. It is safe for use by several
// goroutines.
type Runtime struct {
	r   wazero.Runtime
	mod wazero.CompiledModule
}

// Open compiles the module, or takes it from the cache. A nil cache compiles each time.
func Open(ctx context.Context, cache wazero.CompilationCache) (*Runtime, error) {
	// Closing on a done context would cost a factor five; see recognize for how a page stops.
	cfg := wazero.NewRuntimeConfigCompiler().WithMemoryLimitPages(memoryPages)
	if cache != nil {
		cfg = cfg.WithCompilationCache(cache)
	}
	r := wazero.NewRuntimeWithConfig(ctx, cfg)
	rt, err := open(ctx, r)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("tekstherkenning starten: %w", err), r.Close(ctx))
	}
	return rt, nil
}

func open(ctx context.Context, r wazero.Runtime) (*Runtime, error) {
	if _, err := wasi_snapshot_preview1.Instantiate(ctx, r); err != nil {
		return nil, err
	}
	// The module asks between words whether it should go on; a done context stops it there.
	_, err := r.NewHostModuleBuilder("ocr").NewFunctionBuilder().
		WithFunc(func(ctx context.Context, _, _ int32) int32 {
			if ctx.Err() != nil {
				return 1
			}
			return 0
		}).Export("progress").Instantiate(ctx)
	if err != nil {
		return nil, err
	}
	mod, err := r.CompileModule(ctx, kern.Wasm)
	if err != nil {
		return nil, err
	}
	return &Runtime{r, mod}, nil
}

// Close frees the module and all its engines.
func (r *Runtime) Close(ctx context.Context) error { return r.r.Close(ctx) }
