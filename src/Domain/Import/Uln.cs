using System.Diagnostics.CodeAnalysis;

namespace SenHub.Domain.Import;

/// <summary>Unique learner number: ten digits, the last a check digit (weights 10 to 2 over the first nine, modulo 11).</summary>
public readonly record struct Uln
{
    private readonly string? digits;

    private Uln(string digits) => this.digits = digits;

    /// <summary>Reads ten digits; refuses any other shape and a wrong check digit.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Uln uln)
    {
        var tidy = text?.Trim() ?? "";
        uln = tidy.Length == 10 && tidy.All(char.IsAsciiDigit) && HasCheckDigit(tidy) ? new Uln(tidy) : default;
        return uln != default;
    }

    /// <summary>Ten digits.</summary>
    public override string ToString() => digits ?? "";

    // A remainder of 0 would ask for the digit 10: no such number is given out.
    private static bool HasCheckDigit(string ten)
    {
        var sum = 0;
        for (var at = 0; at < 9; at++)
            sum += (10 - at) * (ten[at] - '0');
        return sum % 11 != 0 && 10 - (sum % 11) == ten[9] - '0';
    }
}
