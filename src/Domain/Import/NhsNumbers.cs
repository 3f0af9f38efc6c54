namespace SenHub.Domain.Import;

/// <summary>NHS numbers: ten digits, the last of which checks the others (NHS Data Dictionary, NHS NUMBER, modulus 11).</summary>
public static class NhsNumbers
{
    private const int Length = 10;

    /// <summary>What was typed without blanks and dashes; null when nothing was.</summary>
    public static string? Tidy(string? text)
    {
        var digits = new string([.. (text ?? "").Where(letter => !char.IsWhiteSpace(letter) && letter != '-')]);
        return digits.Length == 0 ? null : digits;
    }

    /// <summary>Whether it is ten digits of which the last is right: weights 10 to 2, the sum taken from the next multiple of 11.</summary>
    public static bool IsRight(string number)
    {
        if (number.Length != Length || !number.All(char.IsAsciiDigit))
            return false;
        var sum = number.Take(Length - 1).Select((digit, at) => (digit - '0') * (Length - at)).Sum();
        return (11 - (sum % 11)) % 11 == number[^1] - '0';
    }
}
