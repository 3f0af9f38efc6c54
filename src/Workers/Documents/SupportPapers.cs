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
    /// <summary>The paper as shaped for one class of recipient.</summary>
    public static Draft Write(PaperWanted wanted, RecipientClass audience, SchoolFacts known, Pupil pupil, DateOnly night)
    {
        var own = OwnFacts.Of(pupil, known.Facts, known.MapOf(pupil, night), night);
        var (school, next) = (known.HeaderFor(pupil, night), own.NextReview(known.Facts));
        switch (wanted.Kind)
        {
            case PaperKinds.Profile:
                var profile = ProfileModel.From(own, school, audience, next);
                return Of(wanted, audience, ProfilePaper.Write(profile), ProfilePaper.Version(profile), profile.Readiness);
            case PaperKinds.Plan:
                var plan = PlanModel.From(own, school, audience);
                return Of(wanted, audience, PlanPaper.Write(plan), PlanPaper.Version(plan), plan.Readiness);
            case PaperKinds.ParentPack:
                var pack = PackModel.From(own, school, audience, next);
                return Of(wanted, audience, PackPaper.Write(pack), PackPaper.Version(pack), pack.Readiness);
            case PaperKinds.Transition:
                var transition = TransitionModel.From(own, school, audience);
                return Of(wanted, audience, TransitionPaper.Write(transition), TransitionPaper.Version(transition), transition.Readiness);
            default:
                throw new InvalidDataException($"There is no template for {wanted.Kind}.");
        }
    }

    private static Draft Of(PaperWanted wanted, RecipientClass audience, Doc document, PaperVersion version, Readiness readiness) => new()
    {
        Kind = wanted.Kind,
        Subject = wanted.Subject.GetValueOrDefault().ToString(),
        Period = wanted.Period,
        Audience = audience.ToString(),
        Document = document,
        Version = version,
        IsDraft = readiness.IsDraft,
    };
}
