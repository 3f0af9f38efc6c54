using SenHub.Documents.House;
using SenHub.Documents.Parents;
using SenHub.Documents.Plans;
using SenHub.Documents.Profiles;
using SenHub.Documents.Recipients;
using SenHub.Documents.Transition;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Roll;
using SenHub.Printing.Tree;

namespace SenHub.Workers.Documents;

/// <summary>The part of the catalogue that is made of one pupil's own facts: profile, plan, parents' pack, transition pack.</summary>
internal static class SupportPapers
{
    /// <summary>The kinds.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [PaperKinds.Profile, PaperKinds.Plan, PaperKinds.ParentPack, PaperKinds.Transition];

    /// <summary>The paper as shaped for one class of recipient.</summary>
    public static Draft Write(PaperWanted wanted, RecipientClass audience, SchoolFacts known, Pupil pupil, DateOnly night)
    {
        var made = Make(wanted.Kind, audience, known, pupil, night);
        return new Draft
        {
            Kind = wanted.Kind,
            Subject = pupil.Ref.ToString(),
            Period = wanted.Period,
            Audience = audience.ToString(),
            Document = made.Document(),
            Version = made.Version(),
            IsDraft = made.Readiness.IsDraft,
        };
    }

    /// <summary>How ready it is, without writing it.</summary>
    public static Readiness ReadinessOf(PaperWanted wanted, RecipientClass audience, SchoolFacts known, Pupil pupil, DateOnly night) => Make(wanted.Kind, audience, known, pupil, night).Readiness;

    private static Made Make(string kind, RecipientClass audience, SchoolFacts known, Pupil pupil, DateOnly night)
    {
        var own = OwnFacts.Of(pupil, known.Facts, known.MapOf(pupil, night), night);
        var (school, next) = (known.HeaderFor(pupil, night), own.NextReview(known.Facts));
        switch (kind)
        {
            case PaperKinds.Profile:
                var profile = ProfileModel.From(own, school, audience, next);
                return new(() => ProfilePaper.Write(profile), () => ProfilePaper.Version(profile), profile.Readiness);
            case PaperKinds.Plan:
                var plan = PlanModel.From(own, school, audience);
                return new(() => PlanPaper.Write(plan), () => PlanPaper.Version(plan), plan.Readiness);
            case PaperKinds.ParentPack:
                var pack = PackModel.From(own, school, audience, next);
                return new(() => PackPaper.Write(pack), () => PackPaper.Version(pack), pack.Readiness);
            case PaperKinds.Transition:
                var transition = TransitionModel.From(own, school, audience);
                return new(() => TransitionPaper.Write(transition), () => TransitionPaper.Version(transition), transition.Readiness);
            default:
                throw new InvalidDataException($"There is no template for {kind}.");
        }
    }

    private sealed record Made(Func<Doc> Document, Func<PaperVersion> Version, Readiness Readiness);
}
