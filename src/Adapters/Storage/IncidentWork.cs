namespace SenHub.Adapters.Storage;

/// <summary>The subject of the work that tells IT of an incident's beginning or end.</summary>
public static class IncidentWork
{
    /// <summary>Starts each.</summary>
    public const string Prefix = "incident/";

    private const string Over = "/over";

    /// <summary>The subject.</summary>
    public static string Of(Guid incident, bool isOver) => $"{Prefix}{incident:N}{(isOver ? Over : "")}";

    /// <summary>What a subject says.</summary>
    public static (Guid Incident, bool IsOver) Read(string subject) =>
        (Guid.ParseExact(subject.AsSpan(Prefix.Length, 32), "N"), subject.EndsWith(Over, StringComparison.Ordinal));
}
