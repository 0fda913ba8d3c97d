package raster

import (
	"context"

	"github.com/klippa-app/go-pdfium/enums"
	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"
	"github.com/klippa-app/go-pdfium/structs"
)

// noHost is the surroundings of a form: none. Scripts do not run and nothing is drawn.
var noHost = structs.FPDF_FORMFILLINFO{
	FFI_Invalidate:         func(references.FPDF_PAGE, float64, float64, float64, float64) {},
	FFI_SetCursor:          func(enums.FXCT) {},
	FFI_SetTimer:           func(int, func(int)) int { return 0 },
	FFI_KillTimer:          func(int) {},
	FFI_GetLocalTime:       func() structs.FPDF_SYSTEMTIME { return structs.FPDF_SYSTEMTIME{} },
	FFI_GetPage:            func(references.FPDF_DOCUMENT, int) *references.FPDF_PAGE { return nil },
	FFI_GetRotation:        func(references.FPDF_PAGE) enums.FPDF_PAGE_ROTATION { return enums.FPDF_PAGE_ROTATION_NONE },
	FFI_ExecuteNamedAction: func(string) {},
}

// fields reads the form fields of the page with their values.
func (r *reading) fields(ctx context.Context, doc references.FPDF_DOCUMENT) error {
	in := r.e.inst
	n, err := in.FPDFPage_GetAnnotCount(&requests.FPDFPage_GetAnnotCount{Page: r.page})
	if err != nil || n.Count == 0 {
		return err
	}
	form, err := in.FPDFDOC_InitFormFillEnvironment(&requests.FPDFDOC_InitFormFillEnvironment{Document: doc, FormFillInfo: noHost})
	if err != nil {
		return err
	}
	defer in.FPDFDOC_ExitFormFillEnvironment(&requests.FPDFDOC_ExitFormFillEnvironment{FormHandle: form.FormHandle})
	if _, err := in.FORM_OnAfterLoadPage(&requests.FORM_OnAfterLoadPage{Page: r.page, FormHandle: form.FormHandle}); err != nil {
		return err
	}
	defer in.FORM_OnBeforeClosePage(&requests.FORM_OnBeforeClosePage{Page: r.page, FormHandle: form.FormHandle})
	for i := range min(n.Count, maxFields) {
		if i%64 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		a, err := in.FPDFPage_GetAnnot(&requests.FPDFPage_GetAnnot{Page: r.page, Index: i})
		if err != nil {
			continue
		}
		r.field(form.FormHandle, a.Annotation)
		_, _ = in.FPDFPage_CloseAnnot(&requests.FPDFPage_CloseAnnot{Annotation: a.Annotation})
	}
	return nil
}

func (r *reading) field(form references.FPDF_FORMHANDLE, a references.FPDF_ANNOTATION) {
	in := r.e.inst
	if kind, err := in.FPDFAnnot_GetSubtype(&requests.FPDFAnnot_GetSubtype{Annotation: a}); err != nil || kind.Subtype != enums.FPDF_ANNOT_SUBTYPE_WIDGET {
		return
	}
	kind, err := in.FPDFAnnot_GetFormFieldType(&requests.FPDFAnnot_GetFormFieldType{FormHandle: form, Annotation: a})
	if err != nil {
		return
	}
	rect, err := in.FPDFAnnot_GetRect(&requests.FPDFAnnot_GetRect{Annotation: a})
	if err != nil {
		return
	}
	f := Field{Box: r.box(float64(rect.Rect.Left), float64(rect.Rect.Bottom), float64(rect.Rect.Right), float64(rect.Rect.Top))}
	if name, err := in.FPDFAnnot_GetFormFieldName(&requests.FPDFAnnot_GetFormFieldName{FormHandle: form, Annotation: a}); err == nil {
		f.Name = name.FormFieldName
	}
	switch kind.FormFieldType {
	case enums.FPDF_FORMFIELD_TYPE_CHECKBOX, enums.FPDF_FORMFIELD_TYPE_RADIOBUTTON:
		f.Button = true
		on, err := in.FPDFAnnot_IsChecked(&requests.FPDFAnnot_IsChecked{FormHandle: form, Annotation: a})
		f.On = err == nil && on.IsChecked
	case enums.FPDF_FORMFIELD_TYPE_TEXTFIELD, enums.FPDF_FORMFIELD_TYPE_COMBOBOX, enums.FPDF_FORMFIELD_TYPE_LISTBOX:
		v, err := in.FPDFAnnot_GetFormFieldValue(&requests.FPDFAnnot_GetFormFieldValue{FormHandle: form, Annotation: a})
		if err != nil || v.FormFieldValue == "" {
			return
		}
		f.Value = v.FormFieldValue
		const password, multiline = 1 << 13, 1 << 12
		if fl, err := in.FPDFAnnot_GetFormFieldFlags(&requests.FPDFAnnot_GetFormFieldFlags{FormHandle: form, Annotation: a}); err == nil {
			if int(fl.Flags)&password != 0 {
				return
			}
			f.Multi = kind.FormFieldType == enums.FPDF_FORMFIELD_TYPE_TEXTFIELD && int(fl.Flags)&multiline != 0
		}
	default:
		return
	}
	r.out.Fields = append(r.out.Fields, f)
}
