using System.Globalization;
using System.Text;
using SenHub.Domain.Time;

namespace SenHub.Domain.Provision;

/// <summary>Says how a cost was reached, without a colleague's rate (SD-P8).</summary>
public static class CostWords
{
    /// <summary>One line.</summary>
    /// <param name="attended">Sessions attended so far; null where none are recorded.</param>
    public static string Of(LinePlan plan, int? attended)
    {
        var line = plan.Line;
        var words = new StringBuilder(120);
        if (line.StaffRole is not null)
        {
            words.Append(CultureInfo.InvariantCulture, $"{line.Minutes} min x {line.SessionsPerWeek:0.##} a week x {plan.Time.Weeks:0.##} weeks");
            if (line.Weeks is null)
                words.Append(" (school days in the dates, five to the week)");
            if (plan.IsCapped)
                words.Append(CultureInfo.InvariantCulture, $", of which the card counts {plan.Rates.Newest!.MostMinutes:0.##} min a week");
            Append(words, Divided(plan));
            foreach (var (rate, _) in plan.Rates.Met.Skip(1))
                Append(words, $"the rate changed on {DayWords.Plain(rate.From)}: each rate counts for its own days");
        }

        if (plan.Resources > 0)
            Append(words, string.Create(CultureInfo.InvariantCulture, $"resources £{plan.Resources:0.00}{(plan.Group.Size > 1 && !line.OnlyForThisPupil ? $" shared by {plan.Group.Size}" : "")}"));
        if (plan.External > 0)
            Append(words, string.Create(CultureInfo.InvariantCulture, $"external £{plan.External:0.00}"));
        Append(words, attended is { } sessions
            ? string.Create(CultureInfo.InvariantCulture, $"to date by {sessions} sessions recorded{(plan.Sessions > 0 && sessions > plan.Sessions ? ", counted up to the plan" : "")}")
            : "to date by elapsed school days (estimated)");
        return words.ToString();
    }

    private static void Append(StringBuilder words, string part) => words.Append(words.Length > 0 ? "; " : "").Append(part);

    private static string Divided(LinePlan plan) => plan switch
    {
        { Line.OnlyForThisPupil: true } => "not divided: the group exists only for this pupil",
        { StaffDivisor: > 1 } => string.Create(CultureInfo.InvariantCulture, $"shared by {plan.StaffDivisor}"),
        { Group.Size: > 1 } => "not divided: the rate card does not divide by the group",
        _ => "one to one",
    };
}
