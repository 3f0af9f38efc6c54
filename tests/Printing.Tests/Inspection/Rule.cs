namespace SenHub.Printing.Tests.Inspection;

/// <summary>A rule of a standard and what in a file breaks it.</summary>
/// <param name="Id">Standard and clause: A2 is ISO 19005-2, A3 is ISO 19005-3, UA is ISO 14289-1.</param>
/// <param name="Says">The rule in a sentence.</param>
/// <param name="Finds">One line for each breach; none where the file keeps the rule.</param>
public sealed record Rule(string Id, string Says, Func<Inspected, IEnumerable<string>> Finds)
{
    public override string ToString() => Id;
}
