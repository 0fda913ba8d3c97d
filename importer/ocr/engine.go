package ocr

import (
	"context"
	"errors"
	"fmt"
	"image"
	"strconv"
	"strings"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"

	"dossiercheck/importer/ocr/kern"
)

// Errors of a page. After any other error the engine is broken and must be thrown away; see
// Usable.
var (
	ErrStopped  = errors.New("tekstherkenning afgebroken")
	ErrDeadline = errors.New("tekstherkenning duurde te lang")
	ErrMemory   = errors.New("tekstherkenning had te weinig geheugen")
)

// Usable tells whether an engine can read another page after an error.
func Usable(err error) bool {
	return errors.Is(err, ErrStopped) || errors.Is(err, ErrDeadline)
}

// Engine is one instance of the module with its own memory, for one page at a time.
type Engine struct {
	m api.Module
}

// NewEngine starts an engine for Dutch. It takes about 30 ms.
func (r *Runtime) NewEngine(ctx context.Context) (*Engine, error) {
	data, err := kern.Nederlands()
	if err != nil {
		return nil, err
	}
	m, err := r.r.InstantiateModule(ctx, r.mod, wazero.NewModuleConfig().WithName("").
		WithStartFunctions("_initialize").WithSysWalltime().WithSysNanotime())
	if err != nil {
		return nil, err
	}
	e := &Engine{m}
	if err := e.init(ctx, data); err != nil {
		return nil, errors.Join(err, m.Close(ctx))
	}
	return e, nil
}

func (e *Engine) init(ctx context.Context, data []byte) error {
	return e.with(ctx, data, func(d uint64) error {
		return e.with(ctx, []byte("nld\x00"), func(lang uint64) error {
			return e.do(ctx, "ocr_init", d, uint64(len(data)), lang, autoSegment)
		})
	})
}

// Close frees the engine's memory.
func (e *Engine) Close(ctx context.Context) error { return e.m.Close(ctx) }

func (e *Engine) call(ctx context.Context, name string, args ...uint64) (int32, error) {
	f := e.m.ExportedFunction(name)
	if f == nil {
		return 0, fmt.Errorf("de module kent %s niet", name)
	}
	r, err := f.Call(ctx, args...)
	if err != nil || len(r) == 0 {
		return 0, err
	}
	return int32(uint32(r[0])), nil
}

// do calls a function that answers 0 for "done".
func (e *Engine) do(ctx context.Context, name string, args ...uint64) error {
	rc, err := e.call(ctx, name, args...)
	if err == nil && rc != 0 {
		err = fmt.Errorf("%s: antwoord %d", name, rc)
	}
	return err
}

// with puts b in the module's memory for the time of f.
func (e *Engine) with(ctx context.Context, b []byte, f func(at uint64) error) error {
	p, err := e.call(ctx, "ocr_alloc", uint64(len(b)))
	if err != nil {
		return err
	}
	at := uint64(uint32(p))
	if p == 0 || !e.m.Memory().Write(uint32(p), b) {
		return ErrMemory
	}
	err = f(at)
	if _, freeErr := e.call(ctx, "ocr_free", at); err == nil {
		err = freeErr
	}
	return err
}

func (e *Engine) setImage(ctx context.Context, g *image.Gray, dpi int) error {
	return e.with(ctx, g.Pix, func(at uint64) error {
		return e.do(ctx, "ocr_set_image", at, uint64(g.Rect.Dx()), uint64(g.Rect.Dy()), uint64(g.Stride), uint64(dpi))
	})
}

// raw is a word as the module gives it: box in pixels of the picture as it was turned.
type raw struct {
	line       int
	l, t, r, b int
	conf       float64 // 0-100
	text       string
}

// recognize reads the picture that was set; deadline in milliseconds, 0 for none.
func (e *Engine) recognize(ctx context.Context, deadline int) ([]raw, error) {
	rc, err := e.call(ctx, "ocr_recognize", uint64(deadline))
	if err != nil {
		return nil, err
	}
	switch rc {
	case 0:
	case 1:
		return nil, errors.Join(ErrStopped, ctx.Err())
	case -2:
		return nil, ErrDeadline
	case -3:
		return nil, ErrMemory
	default:
		return nil, fmt.Errorf("ocr_recognize: antwoord %d", rc)
	}
	n, err := e.call(ctx, "ocr_result_len")
	if err != nil {
		return nil, err
	}
	p, err := e.call(ctx, "ocr_result")
	if err != nil {
		return nil, err
	}
	b, ok := e.m.Memory().Read(uint32(p), uint32(n))
	if !ok {
		return nil, errors.New("de uitkomst ligt buiten het geheugen van de module")
	}
	return parse(string(b)), nil
}

// parse reads the module's lines: block, paragraph, line, left, top, right, bottom,
// confidence and text, parted by tabs. A line that is not of that form is left out.
func parse(s string) []raw {
	var out []raw
	for row := range strings.SplitSeq(s, "\n") {
		f := strings.SplitN(row, "\t", 9)
		if len(f) < 9 {
			continue
		}
		var n [7]int
		ok := true
		for i := range n {
			v, err := strconv.Atoi(f[i])
			n[i], ok = v, ok && err == nil
		}
		conf, err := strconv.ParseFloat(f[7], 64)
		if !ok || err != nil || strings.TrimSpace(f[8]) == "" {
			continue
		}
		out = append(out, raw{line: n[2], l: n[3], t: n[4], r: n[5], b: n[6], conf: conf, text: f[8]})
	}
	return out
}
