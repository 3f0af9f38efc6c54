using System.Globalization;
using SenHub.Documents.Dataset;
using SenHub.Documents.House;
using SenHub.Documents.Recipients;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents.Templates;

namespace SenHub.Documents.Forms;

/// <summary>Answers one question of a form, and says how ready the answer is.</summary>
internal static class FormFilling
{
    private const string NotThere = "not recorded";

    // What people type, in which a telephone number of somebody else may stand.
    private static readonly HashSet<PaperField> Typed = [PaperField.Views, PaperField.Story, PaperField.Judgements, PaperField.Requests, PaperField.Provision];

    /// <summary>The question with its answer.</summary>
    public static FormItem Fill(TemplateField asked, PupilFile file, RecipientClass recipient)
    {
        if (FieldCatalogue.Find(asked.Field) is not { } field)
            return ByHand(asked, file);
        var requirement = new PaperRequirement(asked.Label ?? field.Name, field.Source, asked.Need != FieldNeed.Optional, field.Part);
        if (FormConditions.WhyNot(asked.When, file.Pupil, file.Night) is { } why)
            return Nothing(asked, new FieldReadiness(requirement, FieldState.NotApplicable, why));
        if (!file.Allowed.Contains(field.Part))
            return Nothing(asked, new FieldReadiness(requirement, FieldState.NotApplicable, "not part of this copy"));
        var answer = field.Read(file);
        if (answer is null && field.Absence(file) is { } absence)
            return Nothing(asked, new FieldReadiness(requirement, FieldState.NotApplicable, absence));
        var unfit = answer is null ? NotThere : answer.Doubt ?? Traces(field, answer, recipient);
        var trouble = unfit ?? TooLong(asked, answer!);
        var ready = Readiness.Judge(requirement, file.Allowed, trouble, Age(asked, answer, file.Night));
        return new FormItem(asked, requirement.Name, trouble is null ? answer!.Says : null, ready, trouble is null ? Sources.Of(field, answer!, file.Allowed) : "") { Full = unfit is null ? answer!.Says : null, Moves = field.Moves, On = answer?.NewestOn };
    }

    private static FormItem ByHand(TemplateField asked, PupilFile file)
    {
        var requirement = new PaperRequirement(asked.Label ?? asked.Write ?? "", PaperRequirement.ByHand, asked.Need != FieldNeed.Optional, PaperField.Identity);
        var why = FormConditions.WhyNot(asked.When, file.Pupil, file.Night);
        return Nothing(asked, why is null ? new FieldReadiness(requirement, FieldState.ByHand) : new FieldReadiness(requirement, FieldState.NotApplicable, why));
    }

    private static FormItem Nothing(TemplateField asked, FieldReadiness readiness) => new(asked, readiness.Requirement.Name, null, readiness, "");

    private static string? TooLong(TemplateField asked, Answer answer) =>
        asked.MaxCharacters is { } most && answer.Says.Text.Length > most
            ? string.Create(CultureInfo.InvariantCulture, $"{answer.Says.Text.Length:#,##0} characters where the form takes {most:#,##0}; shorten it")
            : null;

    // SD-S6: a parent's copy never holds another person's address; only a person can tell whose a typed one is.
    private static string? Traces(DataField field, Answer answer, RecipientClass recipient) =>
        recipient is RecipientClass.Parent or RecipientClass.YoungPerson && Typed.Contains(field.Part) && ContactTraces.In(answer.Says.Text)
            ? "an e-mail address, telephone number or postcode is typed in it; take it out for this copy"
            : null;

    private static string? Age(TemplateField asked, Answer? answer, DateOnly night) =>
        asked.StaleAfterDays is { } days && answer?.NewestOn is { } newest && newest.AddDays(days) < night
            ? $"of {HouseStyle.Plain(newest)}; older than {HouseStyle.Count(days, "day", "days")}"
            : null;
}
