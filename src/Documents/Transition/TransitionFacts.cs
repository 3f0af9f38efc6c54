using SenHub.Documents.House;
using SenHub.Domain.Provision.Register;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Transition;

/// <summary>The first look: status, needs, plan, attendance, who to ask.</summary>
internal static class TransitionFacts
{
    /// <summary>The facts; what this copy may not show is no line.</summary>
    public static IEnumerable<Fact> Short(TransitionModel model)
    {
        yield return new Fact("SEN status", model.Status);
        yield return new Fact("Needs, primary first", model.Needs.Count == 0 ? HouseStyle.NotRecorded : string.Join("; ", model.Needs));
        if (model.History.Count > 0)
            yield return new Fact("Since", string.Join("; ", model.History.Select(Period)));
        if (model.Plan is { } plan)
        {
            yield return new Fact("Plan", $"{plan.Authority}, first made {HouseStyle.Plain(plan.PlanMade)}");
            yield return new Fact("Last review meeting", HouseStyle.Plain(plan.LastReviewMeeting));
        }

        yield return new Fact("Attendance this year", model.Attendance is { } percent ? HouseStyle.Percent(percent) : HouseStyle.NotRecorded);
        if (model.Parents is { } parents)
            yield return new Fact("Parental responsibility", parents.Count == 0 ? HouseStyle.NotRecorded : string.Join("; ", parents));
        yield return new Fact("Who to ask", $"{model.School.SencoName} (SENCo){(model.School.Phone is { } phone ? $", {phone}" : "")}");
    }

    private static string Period(SenPeriod period) => period.To is { } to
        ? $"{period.Code} {HouseStyle.Brief(period.From)} to {HouseStyle.Brief(to)}"
        : $"{period.Code} from {HouseStyle.Brief(period.From)}";
}
