namespace SenHub.Domain.Roll;

/// <summary>Addresses and numbers as they are compared and used.</summary>
public static class ContactDetails
{
    /// <summary>Trimmed, in lower case; null when it is not one plain address.</summary>
    public static string? Email(string? text)
    {
        var tidy = (text ?? "").Trim().ToLowerInvariant();
        var at = tidy.IndexOf('@', StringComparison.Ordinal);
        var domain = tidy[(at + 1)..];
        var good = at > 0 && tidy.Length <= 254
            && !tidy.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || "<>()[],;:\\\"".Contains(letter, StringComparison.Ordinal))
            && !domain.Contains('@', StringComparison.Ordinal)
            && domain.Split('.') is { Length: > 1 } labels && labels.All(label => label.Length > 0);
        return good ? tidy : null;
    }

    /// <summary>Digits, with a plus sign where one leads; null when fewer than six digits remain.</summary>
    public static string? Phone(string? text)
    {
        var trimmed = (text ?? "").Trim();
        var digits = new string([.. trimmed.Where(char.IsAsciiDigit)]);
        return digits.Length < 6 ? null : trimmed.StartsWith('+') ? "+" + digits : digits;
    }
}
