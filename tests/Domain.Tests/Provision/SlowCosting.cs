using System.Numerics;
using SenHub.Domain.Import;
using SenHub.Domain.Provision;
using SenHub.Domain.Roll;
using SenHub.Domain.Time;

namespace SenHub.Domain.Tests.Provision;

/// <summary>A second, plain and slow computation of a school's costs, written from the rules alone: fractions instead of decimals, every day walked, every row searched. Pennies, so that nothing rounds twice.</summary>
internal sealed class SlowCosting(SchoolRoll roll, SencoFacts facts, DateOnly asOf)
{
    private readonly Dictionary<string, List<DateOnly>> walked = [];
    private readonly Dictionary<string, List<Rate>> looked = [];

    /// <summary>Pennies of one pupil: additional over the full range, and to date.</summary>
    public (BigInteger Full, BigInteger ToDate) Of(Pupil pupil)
    {
        var (full, toDate) = (BigInteger.Zero, BigInteger.Zero);
        foreach (var line in facts.Provision.Where(line => line.Pupil == pupil.Ref && IsThisYears(line)))
        {
            var (own, soFar) = Line(line, pupil);
            if (line.Wave is { } wave && wave >= FirstWave(line, pupil))
                (full, toDate) = (full + (own ?? 0), toDate + (soFar ?? 0));
        }

        return (full, toDate);
    }

    /// <summary>Pennies of the whole school.</summary>
    public (BigInteger Full, BigInteger ToDate) Whole() =>
        roll.Pupils.Select(Of).Aggregate((Full: BigInteger.Zero, ToDate: BigInteger.Zero), (sum, own) => (sum.Full + own.Full, sum.ToDate + own.ToDate));

    private (BigInteger? Full, BigInteger? ToDate) Line(ProvisionLine line, Pupil pupil)
    {
        if (IsWrong(line) || (line.StaffRole is not null && (Rates(line, pupil).Count == 0 || DaysWithout(line, pupil) || (WeeksOf(line, pupil) ?? 0) == 0)))
            return (null, null);
        var lastDay = pupil.LeftOn < asOf ? pupil.LeftOn.Value : asOf;
        var (divisor, size, place) = Group(line, pupil);
        var staff = Staff(line, pupil, DateOnly.MaxValue);
        var full = Share(staff, Ratio.Of(line.Resources ?? 0), Ratio.Of(line.External ?? 0));
        var held = facts.Sessions.Where(session => session.LineId == line.LineId && session.On <= lastDay).ToList();
        if (held.Count > 0)
        {
            var attended = held.Where(session => session.Attended).ToList();
            var sessions = Ratio.Of(line.SessionsPerWeek ?? 0) * Ratio.Of(WeeksOf(line, pupil) ?? 0);
            var spent = attended.Aggregate(Ratio.Zero, (sum, session) => sum + SessionCost(line, pupil, session.On, sessions));
            var part = sessions > Ratio.Zero ? Least(Ratio.Of(1), Ratio.Of(attended.Count) / sessions) : Ratio.Of(1);
            return (full, BigInteger.Min(full, Share(Least(spent, staff), Ratio.Of(line.Resources ?? 0), Ratio.Of(line.External ?? 0) * part)));
        }

        if (Span(line) is not { } span)
            return (full, null);
        if (lastDay < span.From)
            return (full, 0);
        var days = Days(line);
        var elapsed = days.Count == 0 ? Ratio.Of(1) : Ratio.Of(days.Count(day => day <= lastDay)) / Ratio.Of(days.Count);
        return (full, BigInteger.Min(full, Share(Staff(line, pupil, lastDay), Ratio.Of(line.Resources ?? 0), Ratio.Of(line.External ?? 0) * elapsed)));

        BigInteger Share(Ratio staffCost, Ratio resources, Ratio external)
        {
            var shared = (divisor > 1 ? staffCost : Ratio.Zero) + (line.OnlyForThisPupil ? Ratio.Zero : resources);
            var own = (divisor > 1 ? Ratio.Zero : staffCost) + (line.OnlyForThisPupil ? resources : Ratio.Zero) + external;
            var pennies = shared.Pennies();
            var shares = Enumerable.Repeat(pennies / size, size).ToArray();
            for (var odd = 0; odd < (int)(pennies % size); odd++)
                shares[odd]++;
            return (place < size ? shares[place] : pennies / size) + own.Pennies();
        }
    }

    private Ratio Staff(ProvisionLine line, Pupil pupil, DateOnly until)
    {
        if (line.StaffRole is null)
            return Ratio.Zero;
        var (hours, days) = (CountedHours(line, pupil), Days(line));
        if (days.Count == 0)
            return Ratio.Of(RateOn(line, pupil, Span(line)?.From ?? LastDay(pupil))!.HourlyRate) * hours;
        return Sum(line, pupil, days.Where(day => day <= until)) * hours / Ratio.Of(days.Count);
    }

    private Ratio SessionCost(ProvisionLine line, Pupil pupil, DateOnly day, Ratio sessions)
    {
        if (line.StaffRole is null)
            return Ratio.Zero;
        var hours = sessions > Ratio.Zero ? CountedHours(line, pupil) / sessions : Ratio.Of(line.Minutes ?? 0) / Ratio.Of(60);
        var met = Met(line, pupil).FirstOrDefault(rate => day >= rate.From && (rate.To is null || day <= rate.To));
        return met is not null ? Ratio.Of(met.HourlyRate) * hours : Average(line, pupil) * hours;
    }

    private Ratio Average(ProvisionLine line, Pupil pupil)
    {
        var days = Days(line);
        return days.Count == 0
            ? Ratio.Of(Met(line, pupil)[0].HourlyRate)
            : Sum(line, pupil, days) / Ratio.Of(days.Count);
    }

    private Ratio Sum(ProvisionLine line, Pupil pupil, IEnumerable<DateOnly> days) =>
        days.GroupBy(day => RateOn(line, pupil, day)!.HourlyRate).Aggregate(Ratio.Zero, (sum, same) => sum + (Ratio.Of(same.Key) * Ratio.Of(same.Count())));

    private Ratio CountedHours(ProvisionLine line, Pupil pupil)
    {
        var minutes = Ratio.Of(line.Minutes ?? 0) * Ratio.Of(line.SessionsPerWeek ?? 0);
        if (Met(line, pupil).LastOrDefault()?.MostMinutes is { } most)
            minutes = Least(minutes, Ratio.Of(most));
        return minutes * Ratio.Of(WeeksOf(line, pupil) ?? 0) / Ratio.Of(60);
    }

    private (int Divisor, int Size, int Place) Group(ProvisionLine line, Pupil pupil)
    {
        var mates = line.Group is null
            ? [line.Pupil]
            : facts.Provision.Where(other => string.Equals(other.Group, line.Group, StringComparison.OrdinalIgnoreCase)
                && (other.End is null || line.Start is null || line.Start <= other.End) && (line.End is null || other.Start is null || other.Start <= line.End))
                .Select(other => other.Pupil).Append(line.Pupil).Distinct().OrderBy(mate => mate.Number).ToList();
        var size = line.GroupSize ?? (line.Group is null ? 1 : mates.Count);
        var divides = line.StaffRole is null || (Met(line, pupil).LastOrDefault()?.DividesByGroup ?? true);
        return (line.OnlyForThisPupil || !divides ? 1 : size, size, mates.IndexOf(line.Pupil));
    }

    private List<Rate> Rates(ProvisionLine line, Pupil pupil)
    {
        if (looked.TryGetValue(line.LineId, out var rates))
            return rates;
        var authority = facts.Plans.FirstOrDefault(plan => plan.Pupil == pupil.Ref)?.Authority;
        var card = authority is not null && facts.Rates.Any(rate => rate.Authority == authority) ? authority : "School";
        return looked[line.LineId] = [.. facts.Rates.Where(rate => rate.Authority == card && rate.StaffRole == line.StaffRole).OrderBy(rate => rate.From)];
    }

    private List<Rate> Met(ProvisionLine line, Pupil pupil)
    {
        var days = Days(line);
        return days.Count == 0
            ? [.. Rates(line, pupil).Where(rate => Holds(rate, Span(line)?.From ?? LastDay(pupil)))]
            : [.. Rates(line, pupil).Where(rate => days.Exists(day => Holds(rate, day)))];
    }

    private int FirstWave(ProvisionLine line, Pupil pupil) => Met(line, pupil).LastOrDefault()?.CountsFromWave ?? Rates(line, pupil).LastOrDefault()?.CountsFromWave ?? 2;

    private Rate? RateOn(ProvisionLine line, Pupil pupil, DateOnly day) => Rates(line, pupil).FirstOrDefault(rate => Holds(rate, day));

    private bool DaysWithout(ProvisionLine line, Pupil pupil) => Days(line) is { Count: > 0 } days ? days.Exists(day => RateOn(line, pupil, day) is null) : Met(line, pupil).Count == 0;

    private decimal? WeeksOf(ProvisionLine line, Pupil pupil)
    {
        if (line.Weeks is not null)
            return line.Weeks;
        if (Span(line) is not { } span || !facts.Calendar.Covers(span.From) || !facts.Calendar.Covers(span.To))
            return null;
        var most = Rates(line, pupil).LastOrDefault()?.WeeksPerYear ?? 38;
        return Days(line).GroupBy(SchoolYear.StartYearOf).Sum(year => Math.Min(most, year.Count() / 5m));
    }

    private List<DateOnly> Days(ProvisionLine line)
    {
        if (Span(line) is not { } span)
            return [];
        if (walked.TryGetValue(line.LineId, out var days))
            return days;
        var known = facts.Calendar.Covers(span.From) && facts.Calendar.Covers(span.To);
        return walked[line.LineId] = [.. span.Days().Where(day => known ? facts.Calendar.IsSchoolDay(day) : facts.Calendar.Holidays.IsWorkingDay(day))];
    }

    private DateOnly LastDay(Pupil pupil) => pupil.LeftOn < asOf ? pupil.LeftOn.Value : asOf;

    private static bool IsThisYears(ProvisionLine line) =>
        line.End < line.Start || ((line.Start ?? A.Day("2026-09-01")) <= A.Day("2027-08-31") && (line.End ?? Span(line)?.To ?? A.Day("2027-08-31")) >= A.Day("2026-09-01"));

    private static bool IsWrong(ProvisionLine line) =>
        line.GroupSize == 0 || line.End < line.Start || line.Resources < 0
        || (line.StaffRole is null ? line.Resources is null && line.External is null : line.Minutes is null || line.SessionsPerWeek is null);

    private static DaySpan? Span(ProvisionLine line) => (line.Start, line.End, line.Weeks) switch
    {
        ({ } start, { } end, _) => end < start ? null : new(start, end),
        ({ } start, null, { } weeks) => new(start, start.AddDays((int)(weeks * 7) - 1)),
        _ => null,
    };

    private static bool Holds(Rate rate, DateOnly day) => day >= rate.From && (rate.To is null || day <= rate.To);

    private static Ratio Least(Ratio one, Ratio other) => one > other ? other : one;
}
