namespace SenHub.Desk.Addresses;

/// <summary>Addresses that hold papers back until somebody says that they are right, class by class.</summary>
public sealed record AddressesView
{
    /// <summary>Classes, and agencies as one, that have any.</summary>
    public required IReadOnlyList<AddressGroup> Groups { get; init; }

    /// <summary>The one that is open; null while none is chosen.</summary>
    public string? Chosen { get; init; }

    /// <summary>Its addresses.</summary>
    public IReadOnlyList<AddressRow> Rows { get; init; } = [];

    /// <summary>Where the form is posted.</summary>
    public string Action { get; init; } = "";

    /// <summary>The day on the form, as YYYY-MM-DD.</summary>
    public string Today { get; init; } = "";
}

/// <summary>A class or the agencies.</summary>
/// <param name="Address">Where its list is.</param>
public sealed record AddressGroup(string Name, string Address, int Count, bool IsChosen);

/// <summary>An address to confirm.</summary>
/// <param name="Mark">Tells just this address of just this recipient from any other.</param>
/// <param name="Recipient">Whose it is.</param>
/// <param name="Whose">What they are, and to whom.</param>
/// <param name="Address">The address.</param>
/// <param name="Was">The one that was confirmed before; null where none was.</param>
/// <param name="Why">Why it is asked about.</param>
public sealed record AddressRow(string Mark, string Recipient, string Whose, string Address, string? Was, string Why);
