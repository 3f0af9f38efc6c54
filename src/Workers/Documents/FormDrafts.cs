using SenHub.Documents.Dataset;
using SenHub.Documents.Forms;
using SenHub.Documents.Gaps;
using SenHub.Documents.Recipients;
using SenHub.Documents.WhatChanged;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Printing.Tree;

namespace SenHub.Workers.Documents;

/// <summary>Papers that templates make, and what follows from them: copy-sheets and request letters.</summary>
internal static class FormDrafts
{
    /// <summary>The form filled in for one class of recipient.</summary>
    /// <exception cref="InvalidDataException">Its template is gone since the night began; the ledger tries again.</exception>
    public static FormModel Model(PaperWanted wanted, RecipientClass audience, SchoolFacts known, DateOnly night)
    {
        var kind = FormKinds.Find(wanted.Kind) ?? throw new InvalidDataException($"{wanted.Kind} is not made by a template.");
        var template = known.Templates.For(wanted) ?? throw new InvalidDataException($"There is no template for {wanted.Kind}.");
        var pupil = known.PupilOf(wanted.Subject ?? throw new InvalidDataException("A paper about a pupil names none."));
        var file = PupilFile.Of(pupil, known.HeaderFor(pupil, night), known.Facts, known.Roll, known.MapOf(pupil, night), wanted, FieldLists.For(audience, kind), night);
        return FormModel.From(file, kind, template, audience) with { Enclosures = Enclosing.Of(wanted, wanted.Recipients.FirstOrDefault(recipient => recipient.Class == audience), known, night) };
    }

    /// <summary>A form.</summary>
    public static Draft Form(PaperWanted wanted, RecipientClass audience, SchoolFacts known, DateOnly night)
    {
        var model = Model(wanted, audience, known, night);
        return Draft(wanted, audience, FormPaper.Write(model), FormPaper.Version(model)) with
        {
            Told = ToldForm.Of(model),
            IsDraft = model.IsDraft,
            IsToBeEdited = model.Kind.WrittenSameDay || wanted.Kind == FormKinds.ReviewReport,
            // Spelt out: a null array would become an empty file, not none.
            OwnForm = model.Template.Form is null ? default(ReadOnlyMemory<byte>?) : WordFormFilling.Fill(model),
        };
    }

    /// <summary>A copy-sheet: what the web form's recipient may see, for the SENCo to copy.</summary>
    public static Draft CopySheet(PaperWanted wanted, SchoolFacts known, DateOnly night)
    {
        var paper = wanted.For ?? throw new InvalidDataException("A copy-sheet names no form.");
        var model = Model(paper, paper.Recipients[0].Class, known, night);
        return Draft(wanted, wanted.Recipients[0].Class, CopySheetPaper.Write(model, paper.Recipients[0].Name), CopySheetPaper.Version(model)) with { Beside = [("txt", CopySheetPaper.Text(model))] };
    }

    /// <summary>A letter that asks for what a form lacks.</summary>
    public static Draft Letter(PaperWanted wanted, RecipientClass audience, SchoolFacts known, DateOnly night)
    {
        var paper = wanted.For ?? throw new InvalidDataException("A request letter names no form.");
        var letter = RequestLetter.Of(wanted, Model(paper, paper.Recipients[0].Class, known, night), audience, Asking.ReplyBy(known.Facts.Calendar, night));
        return Draft(wanted, audience, RequestLetterPaper.Write(letter), RequestLetterPaper.Version(letter));
    }

    private static Draft Draft(PaperWanted wanted, RecipientClass audience, Doc document, PaperVersion version) => new()
    {
        Kind = wanted.Kind,
        Subject = wanted.Subject.ToString()!,
        Period = wanted.Period,
        Audience = audience.ToString(),
        Document = document,
        Version = version,
    };
}
