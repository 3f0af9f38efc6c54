using SenHub.Documents.Advice;
using SenHub.Documents.Maps;
using SenHub.Documents.Recipients;
using SenHub.Documents.WhatChanged;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Roll;

namespace SenHub.Workers.Documents;

/// <summary>The catalogue of papers about pupils: kind in, written paper out. A new kind is a new line here.</summary>
internal static class PupilPapers
{
    /// <summary>Kinds of paper about one pupil.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [PaperKinds.ProvisionMap, PaperKinds.ReviewAdvice, .. SupportPapers.Kinds, .. FormKinds.All.Select(kind => kind.Name)];

    /// <summary>The paper as shaped for one class of recipient.</summary>
    public static Draft Write(PaperWanted wanted, RecipientClass audience, SchoolFacts known, DateOnly night)
    {
        if (wanted.Kind == PaperKinds.HandOver)
            return HandOverDraft.Of(wanted, known, night);
        if (wanted.Kind == FormKinds.Readiness)
            return ReadinessBoard.Draft(wanted, known, night);
        var pupil = known.PupilOf(wanted.Subject ?? throw new InvalidDataException("A paper about a pupil names none."));
        return wanted.Kind switch
        {
            PaperKinds.ProvisionMap => Map(wanted, audience, known, pupil, night),
            PaperKinds.ReviewAdvice => Advice(wanted, audience, known, pupil, night),
            _ when SupportPapers.Kinds.Contains(wanted.Kind) => SupportPapers.Write(wanted, audience, known, pupil, night),
            FormKinds.CopySheet => FormDrafts.CopySheet(wanted, known, night),
            FormKinds.RequestLetter => FormDrafts.Letter(wanted, audience, known, night),
            _ when FormKinds.Find(wanted.Kind) is not null => FormDrafts.Form(wanted, audience, known, night),
            _ => throw new InvalidDataException($"There is no template for {wanted.Kind}."),
        };
    }

    /// <summary>How ready a paper is for a class of recipient, without writing it.</summary>
    public static Readiness ReadinessOf(PaperWanted wanted, RecipientClass audience, SchoolFacts known, DateOnly night)
    {
        var pupil = known.PupilOf(wanted.Subject ?? throw new InvalidDataException("A paper about a pupil names none."));
        return wanted.Kind switch
        {
            PaperKinds.ProvisionMap => MapModel(audience, known, pupil, night).Readiness,
            PaperKinds.ReviewAdvice => AdviceModel(wanted, audience, known, pupil, night).Readiness,
            _ when SupportPapers.Kinds.Contains(wanted.Kind) => SupportPapers.ReadinessOf(wanted, audience, known, pupil, night),
            _ => FormDrafts.Model(wanted, audience, known, night).Readiness,
        };
    }

    /// <summary>What a provision map shows to a class of recipient.</summary>
    public static ProvisionMapModel MapModel(RecipientClass audience, SchoolFacts known, Pupil pupil, DateOnly night) =>
        ProvisionMapModel.From(pupil, known.MapOf(pupil, night), known.HeaderFor(pupil, night), audience, known.PlanAuthorityOf(pupil), known.TimetableOf(pupil));

    /// <summary>What the advice for a review shows to a class of recipient.</summary>
    public static ReviewAdviceModel AdviceModel(PaperWanted wanted, RecipientClass audience, SchoolFacts known, Pupil pupil, DateOnly night) => ReviewAdviceModel.From(new AdviceSources
    {
        School = known.HeaderFor(pupil, night),
        Pupil = pupil,
        Review = wanted.Review ?? throw new InvalidDataException("School advice names no review."),
        Recipient = audience,
        Facts = known.Facts,
        DueItems = known.Due,
        Map = known.MapOf(pupil, night),
        Timetable = known.TimetableOf(pupil),
    });

    private static Draft Map(PaperWanted wanted, RecipientClass audience, SchoolFacts known, Pupil pupil, DateOnly night)
    {
        var model = MapModel(audience, known, pupil, night);
        return new Draft
        {
            Kind = wanted.Kind,
            Subject = pupil.Ref.ToString(),
            Period = wanted.Period,
            Audience = audience.ToString(),
            Document = ProvisionMapPaper.Write(model),
            Version = ProvisionMapPaper.Version(model),
            IsDraft = model.Readiness.IsDraft,
            Told = ToldBlocks.Of(model),
        };
    }

    private static Draft Advice(PaperWanted wanted, RecipientClass audience, SchoolFacts known, Pupil pupil, DateOnly night)
    {
        var model = AdviceModel(wanted, audience, known, pupil, night);
        return new Draft
        {
            Kind = wanted.Kind,
            Subject = pupil.Ref.ToString(),
            Period = wanted.Period,
            Audience = audience.ToString(),
            Document = ReviewAdvicePaper.Write(model),
            Version = ReviewAdvicePaper.Version(model),
            IsDraft = model.Readiness.IsDraft,
            Told = ToldBlocks.Of(model),
        };
    }
}
