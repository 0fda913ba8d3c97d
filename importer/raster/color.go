package raster

import (
	"context"
	"fmt"
	"image"
	"math"

	"github.com/klippa-app/go-pdfium/enums"
	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"
	"github.com/klippa-app/go-pdfium/structs"
)

// maxColor is the largest picture for a screen, in pixels (32 MB): A4 at 290 dpi. A page that
// would need more comes out smaller.
const maxColor = 8_000_000

// stripBytes is about how much of a picture is handed over at a time.
const stripBytes = 256 << 10

// Color draws page n (from 1) in colour as it is shown, with its rotation and crop, notes and
// filled form fields, on white paper, and turned further by a number of quarters clockwise.
// The picture is width pixels wide, or smaller; see maxColor.
//
// It is given in strips from the top down, each with its place in the picture as its bounds,
// so that a large one is not in memory more often than needed. size is that of the whole. A
// strip is of use until give returns; an error that give returns ends it.
func (d *Document) Color(ctx context.Context, n, width, quarters int, give func(strip *image.RGBA, size image.Point) error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if err := d.color(n, width, enums.FPDF_PAGE_ROTATION(quarters&3), give); err != nil {
		return fmt.Errorf("bladzijde %d tekenen: %w", n, err)
	}
	return nil
}

func (d *Document) color(n, width int, turn enums.FPDF_PAGE_ROTATION, give func(*image.RGBA, image.Point) error) error {
	page := requests.Page{ByIndex: &requests.PageByIndex{Document: d.ref, Index: n - 1}}
	size, err := d.e.inst.GetPageSize(&requests.GetPageSize{Page: page})
	if err != nil {
		return err
	}
	if turn%2 == 1 {
		size.Width, size.Height = size.Height, size.Width
	}
	w, h := Fit(size.Width, size.Height, width)
	bm, err := d.e.inst.FPDFBitmap_Create(&requests.FPDFBitmap_Create{Width: w, Height: h})
	if err != nil {
		return err
	}
	defer d.e.inst.FPDFBitmap_Destroy(&requests.FPDFBitmap_Destroy{Bitmap: bm.Bitmap})
	if _, err := d.e.inst.FPDFBitmap_FillRect(&requests.FPDFBitmap_FillRect{Bitmap: bm.Bitmap, Width: w, Height: h, Color: 0xFFFFFFFF}); err != nil {
		return err
	}
	const flags = enums.FPDF_RENDER_FLAG_ANNOT | enums.FPDF_RENDER_FLAG_REVERSE_BYTE_ORDER
	if _, err := d.e.inst.FPDF_RenderPageBitmap(&requests.FPDF_RenderPageBitmap{Bitmap: bm.Bitmap, Page: page, SizeX: w, SizeY: h, Rotate: turn, Flags: flags}); err != nil {
		return err
	}
	// Fields are drawn apart. A form that PDFium cannot handle is shown without them.
	if form, ok := d.fields(); ok {
		_, _ = d.e.inst.FPDF_FFLDraw(&requests.FPDF_FFLDraw{FormHandle: form, Bitmap: bm.Bitmap, Page: page, SizeX: w, SizeY: h, Rotate: turn, Flags: flags})
	}
	stride, err := d.e.inst.FPDFBitmap_GetStride(&requests.FPDFBitmap_GetStride{Bitmap: bm.Bitmap})
	if err != nil {
		return err
	}
	buf, err := d.e.inst.FPDFBitmap_GetBuffer(&requests.FPDFBitmap_GetBuffer{Bitmap: bm.Bitmap})
	if err != nil {
		return err
	}
	row := 4 * w
	pix := make([]byte, max(1, stripBytes/row)*row)
	for y := 0; y < h; {
		n := min(h-y, len(pix)/row)
		for i := range n {
			copy(pix[i*row:(i+1)*row], buf.Buffer[(y+i)*stride.Stride:])
		}
		for i := 3; i < n*row; i += 4 {
			pix[i] = 0xff // the format leaves this byte alone
		}
		if err := give(&image.RGBA{Pix: pix[:n*row], Stride: row, Rect: image.Rect(0, y, w, y+n)}, image.Pt(w, h)); err != nil {
			return err
		}
		y += n
	}
	return nil
}

// Fit gives the pixels of a page of w by h points that is to be width pixels wide, within the
// limits.
func Fit(w, h float64, width int) (int, int) {
	if !(w > 0) || !(h > 0) {
		return 1, 1
	}
	scale := math.Max(1, float64(width)) / w
	if px := w * h * scale * scale; px > maxColor {
		scale *= math.Sqrt(maxColor / px)
	}
	return side(w * scale), side(h * scale)
}

// side keeps a strip of a page from becoming wider or higher than any screen.
func side(px float64) int { return int(math.Max(1, math.Min(30000, math.Round(px)))) }

// fields gives the handle through which form fields are drawn; false when the document has
// no form.
func (d *Document) fields() (references.FPDF_FORMHANDLE, bool) {
	if d.asked {
		return d.form, d.form != ""
	}
	d.asked = true
	kind, err := d.e.inst.FPDF_GetFormType(&requests.FPDF_GetFormType{Document: d.ref})
	if err != nil || kind.FormType == enums.FPDF_FORMTYPE_NONE {
		return "", false
	}
	r, err := d.e.inst.FPDFDOC_InitFormFillEnvironment(&requests.FPDFDOC_InitFormFillEnvironment{Document: d.ref, FormFillInfo: idle})
	if err != nil {
		return "", false
	}
	d.form = r.FormHandle
	return d.form, true
}

// idle is what a form may ask of its surroundings. Nobody fills anything in here, so the
// answer is always nothing.
var idle = structs.FPDF_FORMFILLINFO{
	FFI_Invalidate:         func(references.FPDF_PAGE, float64, float64, float64, float64) {},
	FFI_SetCursor:          func(enums.FXCT) {},
	FFI_SetTimer:           func(int, func(int)) int { return 0 },
	FFI_KillTimer:          func(int) {},
	FFI_GetLocalTime:       func() structs.FPDF_SYSTEMTIME { return structs.FPDF_SYSTEMTIME{} },
	FFI_GetPage:            func(references.FPDF_DOCUMENT, int) *references.FPDF_PAGE { return nil },
	FFI_GetRotation:        func(references.FPDF_PAGE) enums.FPDF_PAGE_ROTATION { return 0 },
	FFI_ExecuteNamedAction: func(string) {},
}
