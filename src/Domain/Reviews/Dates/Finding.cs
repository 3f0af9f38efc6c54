namespace SenHub.Domain.Reviews.Dates;

/// <summary>What a family of rules says of a case: a due item, or a remark.</summary>
public sealed record Finding
{
    /// <summary>The item; null for a remark.</summary>
    public DueItem? Item { get; private init; }

    /// <summary>The remark; null for an item.</summary>
    public string? Note { get; private init; }

    /// <summary>The day its weeks are counted from, so that a local rule can tighten it; null for a fixed date.</summary>
    public DateOnly? From { get; private init; }

    /// <summary>Whether its weeks are counted back from that day.</summary>
    public bool Back { get; private init; }

    /// <summary>An item.</summary>
    public static Finding Of(DueItem item, DateOnly? from = null, bool back = false) => new() { Item = item, From = from, Back = back };

    /// <summary>A remark; it starts with the id of its rule.</summary>
    public static Finding Says(string note) => new() { Note = note };
}
