using SenHub.Domain.Deliveries;

namespace SenHub.Documents.House;

/// <summary>How a service consent stands, in words.</summary>
internal static class ConsentWords
{
    /// <summary>"to 4 Oct 2026", "withdrawn 4 Oct 2026" or "not given".</summary>
    public static string State(Consent consent) => (consent.WithdrawnOn, ConsentGate.LastDay(consent)) switch
    {
        ({ } day, _) => $"withdrawn {HouseStyle.Brief(day)}",
        (_, { } last) => $"to {HouseStyle.Brief(last)}",
        _ => "not given",
    };
}
