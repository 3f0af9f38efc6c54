using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using SenHub.Domain.Deliveries.Desk;

namespace SenHub.Workers.Desk.Held;

/// <summary>What a page drew, sealed into its forms for just the visitor it was drawn for: a decision binds that and nothing else.</summary>
internal sealed class SeenSeal(IDataProtectionProvider protection)
{
    /// <summary>The line as it goes into a form; names and files stay out of it.</summary>
    public string Of(DeskLine line, string account) => Sealer(account).Protect(JsonSerializer.Serialize(line with { About = "", Whom = "", Person = null, File = "", Earlier = "" }));

    /// <summary>The line as that visitor saw it; null for anything else.</summary>
    public DeskLine? Open(string? field, string account)
    {
        try
        {
            return string.IsNullOrEmpty(field) ? null : JsonSerializer.Deserialize<DeskLine>(Sealer(account).Unprotect(field));
        }
        catch (Exception wrong) when (wrong is CryptographicException or JsonException)
        {
            return null; // of another visitor, of another key, or nobody's
        }
    }

    private IDataProtector Sealer(string account) => protection.CreateProtector("what a page drew", account);
}
