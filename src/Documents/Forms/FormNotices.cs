using SenHub.Documents.Recipients;
using SenHub.Domain.Deliveries;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Forms;

/// <summary>What stands on a form's front page before its first section.</summary>
internal static class FormNotices
{
    /// <summary>What to do in a crisis, what is missing, and the form's own notice.</summary>
    public static IReadOnlyList<Block> For(FormModel model) =>
    [
        .. model.Kind.WrittenSameDay ? new Block[] { Crisis, ToFinish } : [],
        .. model.Template.Form is null ? [] : new Block[] { OwnForm },
        .. Gaps(model),
        .. model.Template.Notice is { } notice ? new Block[] { new Block.Paragraph(notice) } : [],
    ];

    // Gates, 7: the front page says what to do in a crisis.
    private static Block.CallOut Crisis { get; } = new("Not for a crisis",
    [
        new Block.Paragraph("If a life is in danger, ring 999 or go to the nearest emergency department."),
        new Block.Paragraph("For urgent help with mental health at any hour, ring NHS 111 and choose the mental health option."),
        new Block.Paragraph("Nobody may read this form today. Tell the designated safeguarding lead at once of any risk of harm."),
    ]);

    private static Block.Paragraph OwnForm { get; } = new("The recipient has a Word form of their own. It stands beside this page with the same answers filled in, and is what they are sent.");

    private static Block.CallOut ToFinish { get; } = new("Draft: a person finishes and releases it",
    [
        new Block.Paragraph("Risk, safeguarding and household are left open. The referrer writes them on the day this goes, signs and dates them. A risk section older than two school days is written anew."),
    ]);

    private static IReadOnlyList<Block> Gaps(FormModel model)
    {
        if (!model.Kind.Advisory)
            return ReadinessNotice.For(new Readiness([.. model.Readiness.Fields.Where(field => field.Requirement.Required)]));
        var missing = model.Readiness.Missing.Concat(model.Readiness.Stale).ToList();
        // The authority may ask for what it lacks; a list of gaps is the school's own note.
        return missing.Count == 0 || model.Recipient is not (RecipientClass.Senco or RecipientClass.Leadership)
            ? []
            : [new Block.CallOut("For the SENCo: what this request lacks", [
                new Block.Paragraph("This is advice and stops nothing: the law asks only whether the child may have special educational needs and may need an EHC plan (Children and Families Act 2014, s.36(8))."),
                .. missing.Select(field => new Block.Paragraph($"\u2013 {field.Line}.")),
            ])];
    }
}
