using SenHub.Documents.House;
using SenHub.Documents.Maps;
using SenHub.Documents.Recipients;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Transition;

/// <summary>The transition pack (documents.md, section 13): profile, plan, support with its effect, reports, contacts.</summary>
public static class TransitionPaper
{
    /// <summary>Goes up when words or order change.</summary>
    public const string TemplateVersion = "1";

    /// <summary>The paper.</summary>
    public static Doc Write(TransitionModel model) => Furniture.Around(
        CompactFront.Of("Transition pack", TemplateVersion, model.School, model.Pupil, model.AsOf, model.Recipient, model.Readiness),
        [
            new Block.Heading(2, "1 In short"),
            new Block.Facts([.. TransitionFacts.Short(model)]),
            .. Texts.Always(2, $"2 What people appreciate about {model.Called}", model.Strengths),
            .. Texts.Always(2, $"3 In {model.Called}\u2019s words", model.Voice),
            .. Texts.Always(2, "4 What works", model.WhatWorks),
            .. Texts.Section(3, "When upset", model.WhenUpset),
            .. Texts.Section(3, "Access arrangements: the normal way of working", model.Access),
            .. model.ParentsSay is { } says ? Texts.Section(3, "The parents say", [says]) : [],
            .. TransitionSections.Plan(model),
            new Block.Heading(2, "6 Support and its effect"),
            .. ProvisionBlocks.For(model.Support, 3),
            .. TransitionSections.Earlier(model),
            .. TransitionSections.Evidence(model),
        ]);

    /// <summary>What it shows, part by part. Attendance moves with the calendar.</summary>
    public static IReadOnlyList<ShownPart> ShownParts(TransitionModel model) =>
    [
        Shown.Part("pupil", model.Pupil.Still()),
        Shown.Part("need", new { model.Status, model.Needs, model.History, model.Plan }),
        Shown.Part("profile", new { model.Called, model.Strengths, model.Voice, model.WhatWorks, model.WhenUpset, model.Access, model.ParentsSay }),
        Shown.Part("plan", new { model.Outcomes, model.Targets }),
        Shown.Part("support", new { model.Support, model.Earlier }),
        Shown.Part("results", model.Results),
        Shown.Part("services", model.Services),
        Shown.Part("people", new { model.Parents, model.Consents }),
        Shown.Moving("attendance", model.Attendance),
    ];

    /// <summary>The version of this copy.</summary>
    public static PaperVersion Version(TransitionModel model) => PaperVersion.Of($"{PaperKinds.Transition}/{TemplateVersion}", ShownParts(model));
}
