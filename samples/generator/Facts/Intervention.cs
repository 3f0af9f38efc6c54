using System.Globalization;
using SenHub.Samples.World;

namespace SenHub.Samples.Facts;

/// <summary>One line of texts/interventions.txt.</summary>
internal sealed record Intervention
{
    public required string Phase { get; init; }

    public required string Area { get; init; }

    public required int Wave { get; init; }

    public required string Name { get; init; }

    public required string Outcome { get; init; }

    public required string Role { get; init; }

    public required int Minutes { get; init; }

    public required int SessionsPerWeek { get; init; }

    public required int MostInGroup { get; init; }

    public required decimal Resources { get; init; }

    /// <summary>Tool, lowest and highest entry value, gain.</summary>
    public required IReadOnlyList<string> Measure { get; init; }

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Intervention> All { get; } = [.. Texts.Rows("interventions").Select(Read)];

    /// <summary>An entry value as "tool: value".</summary>
    public string Entry(Dice dice) => string.Create(CultureInfo.InvariantCulture, $"{Measure[0]}: {dice.Between(Number(Measure[1]), Number(Measure[2]))}");

    private static Intervention Read(string[] row) => new()
    {
        Phase = row[0],
        Area = row[1],
        Wave = Number(row[2]),
        Name = row[3],
        Outcome = row[4],
        Role = row[5],
        Minutes = Number(row[6]),
        SessionsPerWeek = Number(row[7]),
        MostInGroup = Number(row[8]),
        Resources = decimal.Parse(row[9], CultureInfo.InvariantCulture),
        Measure = row[10].Split(';', StringSplitOptions.TrimEntries),
    };

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
