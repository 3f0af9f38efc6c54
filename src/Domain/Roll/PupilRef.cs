using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace SenHub.Domain.Roll;

/// <summary>A pupil's short reference (SD-F6), for example LK-412-7: school code, running number, check character. Stable for the pupil's life in the hub; stands on every paper in place of the UPN.</summary>
public readonly record struct PupilRef : IComparable<PupilRef>
{
    private const int LongestCode = 4;
    private const string CheckCharacters = "0123456789ACDEFHJKLMNPRTUVWXY";

    private readonly string? schoolCode;

    private PupilRef(string schoolCode, int number)
    {
        this.schoolCode = schoolCode;
        Number = number;
    }

    /// <summary>Two to four letters that the school's settings choose.</summary>
    public string SchoolCode => schoolCode ?? "";

    /// <summary>Running number within the school, from 1.</summary>
    public int Number { get; }

    /// <summary>A new reference.</summary>
    /// <exception cref="ArgumentException">The code is not two to four capital letters, or the number is below 1.</exception>
    public static PupilRef Make(string schoolCode, int number) =>
        IsCode(schoolCode) && number > 0
            ? new PupilRef(schoolCode, number)
            : throw new ArgumentException("A reference needs two to four capital letters and a number from 1.", nameof(schoolCode));

    /// <summary>Reads "LK-412-7" at the start of a cell such as "LK-412-7 Surname, Forename (7B)"; refuses a wrong check character.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PupilRef reference)
    {
        reference = default;
        var cell = text.AsSpan().Trim();
        Span<Range> parts = stackalloc Range[4];
        Span<char> code = stackalloc char[LongestCode];
        cell = cell.IndexOf(' ') is var end and >= 0 ? cell[..end] : cell;
        if (cell.Split(parts, '-') != 3 || cell[parts[2]] is not [var check])
            return false;
        var length = cell[parts[0]].ToUpperInvariant(code);
        if (length < 0 || !IsCode(code[..length]) || !int.TryParse(cell[parts[1]], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1)
            return false;
        if (CheckOf(code[..length], number) != char.ToUpperInvariant(check))
            return false;
        reference = new PupilRef(string.Intern(code[..length].ToString()), number); // a school has one code and thousands of references
        return true;
    }

    /// <summary>By school code, then number.</summary>
    public int CompareTo(PupilRef other) =>
        string.CompareOrdinal(SchoolCode, other.SchoolCode) is var byCode and not 0 ? byCode : Number.CompareTo(other.Number);

    /// <summary>As printed: LK-412-7.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{SchoolCode}-{Number}-{Check}");

    private char Check => CheckOf(SchoolCode, Number);

    // A prime modulus over weighted characters finds every single slip and every swap of neighbours. From the last character to the first.
    private static char CheckOf(ReadOnlySpan<char> code, int number)
    {
        var sum = 0;
        var weight = 2;
        for (var digits = number; digits > 0; digits /= 10)
            sum += weight++ * (digits % 10);
        for (var at = code.Length - 1; at >= 0; at--)
            sum += weight++ * (code[at] - 'A' + 10);
        return CheckCharacters[sum % CheckCharacters.Length];
    }

    private static bool IsCode(ReadOnlySpan<char> text) => text.Length is >= 2 and <= LongestCode && !text.ContainsAnyExceptInRange('A', 'Z');
}
