using System.Globalization;
using SenHub.Domain.Time;

namespace SenHub.Domain.Documents;

/// <summary>Autumn, spring or summer of a school year.</summary>
/// <param name="Year">In which the school year began.</param>
/// <param name="Part">1 autumn, 2 spring, 3 summer.</param>
public readonly record struct TermName(int Year, int Part) : IComparable<TermName>
{
    /// <summary>The term a half-term belongs to: by the month it starts in.</summary>
    public static TermName Of(DaySpan halfTerm) => Of(halfTerm.From);

    /// <summary>The term of a day: autumn to December, spring to March, then summer.</summary>
    public static TermName Of(DateOnly day) => new(day.Month == 8 ? day.Year : SchoolYear.StartYearOf(day), day.Month >= 8 ? 1 : day.Month <= 3 ? 2 : 3);

    /// <summary>Autumn 2026/27.</summary>
    public string InWords => string.Create(CultureInfo.InvariantCulture, $"{(Part switch { 1 => "Autumn", 2 => "Spring", _ => "Summer" })} {Year}/{(Year + 1) % 100:00}");

    /// <summary>In a key: 2026-1. Sorts as time passes.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year}-{Part}");

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public static TermName Read(string text) => text.Split('-') is [var year, var part]
        ? new(int.Parse(year, NumberStyles.None, CultureInfo.InvariantCulture), int.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture))
        : throw new FormatException("A term in a key is a year, a hyphen and 1, 2 or 3.");

    /// <summary>By time.</summary>
    public int CompareTo(TermName other) => (Year, Part).CompareTo((other.Year, other.Part));
}
