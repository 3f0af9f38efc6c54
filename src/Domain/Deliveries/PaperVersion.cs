namespace SenHub.Domain.Deliveries;

/// <summary>One named part of a paper as it shows.</summary>
/// <param name="MovesWithTheCalendar">Ages, days left, costs to date: shown, but no reason to send again (SD-S1).</param>
public sealed record ShownPart(string Name, string Text, bool MovesWithTheCalendar = false);

/// <summary>What a paper shows, as hashes (SD-S1): part by part, so that a change can be named without keeping the facts.</summary>
/// <param name="Hash">Of the template's version and of all parts; 64 hexadecimal digits.</param>
/// <param name="Parts">Hash of each part by name, in the order of the paper.</param>
public sealed record PaperVersion(string Hash, IReadOnlyList<KeyValuePair<string, string>> Parts)
{
    /// <summary>The version of a paper with these parts.</summary>
    public static PaperVersion Of(string template, IReadOnlyList<ShownPart> parts) => throw new NotImplementedException();

    /// <summary>Reads what <see cref="ToString"/> wrote; null when it is something else.</summary>
    public static PaperVersion? Read(string text) => throw new NotImplementedException();

    /// <summary>Names of the parts that differ, "template" among them.</summary>
    public IReadOnlyList<string> DifferingFrom(PaperVersion older) => throw new NotImplementedException();

    /// <summary>One line a part: for the ledger.</summary>
    public override string ToString() => throw new NotImplementedException();
}
