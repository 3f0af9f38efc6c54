namespace SenHub.Domain.Reviews.Dates;

/// <summary>The answer to one case.</summary>
/// <param name="Items">By last lawful day; items without a date stand last.</param>
/// <param name="Notes">What no status can say, each with the id of its rule.</param>
/// <param name="RulePack">Version of the rules that answered.</param>
public sealed record DatesAnswer(IReadOnlyList<DueItem> Items, IReadOnlyList<string> Notes, string RulePack);
