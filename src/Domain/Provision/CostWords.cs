using System.Globalization;

namespace SenHub.Domain.Provision;

/// <summary>Says how a cost was reached, without a colleague's rate (SD-P8).</summary>
public static class CostWords
{
    /// <summary>One line.</summary>
    /// <param name="attended">Sessions attended so far; null where none are recorded.</param>
    public static string Of(LinePlan plan, int? attended) => string.Join("; ", Parts(plan, attended));

    private static IEnumerable<string> Parts(LinePlan plan, int? attended)
    {
        var line = plan.Line;
        if (line.StaffRole is not null)
        {
            yield return string.Create(CultureInfo.InvariantCulture,
                $"{line.Minutes} min x {line.SessionsPerWeek:0.##} a week x {plan.Time.Weeks:0.##} weeks{Source(line)}");
            yield return Divided(plan);
        }

        if (plan.Resources > 0)
            yield return string.Create(CultureInfo.InvariantCulture, $"resources £{plan.Resources:0.00}{(plan.Group.Size > 1 && !line.OnlyForThisPupil ? $" shared by {plan.Group.Size}" : "")}");
        if (plan.External > 0)
            yield return string.Create(CultureInfo.InvariantCulture, $"external £{plan.External:0.00}");
        yield return attended is { } sessions
            ? string.Create(CultureInfo.InvariantCulture, $"to date by {sessions} sessions recorded{(plan.Sessions > 0 && sessions > plan.Sessions ? ", counted up to the plan" : "")}")
            : "to date by elapsed school days (estimated)";
    }

    private static string Source(ProvisionLine line) => line.Weeks is null ? " (school days in the dates, five to the week)" : "";

    private static string Divided(LinePlan plan) => plan switch
    {
        { Line.OnlyForThisPupil: true } => "not divided: the group exists only for this pupil",
        { StaffDivisor: > 1 } => string.Create(CultureInfo.InvariantCulture, $"shared by {plan.StaffDivisor}"),
        { Group.Size: > 1 } => "not divided: the rate card does not divide by the group",
        _ => "one to one",
    };
}
