using System.Globalization;
using SenHub.Domain.Import;

namespace SenHub.Samples.World;

/// <summary>Gives out UPNs and admission numbers.</summary>
internal sealed class Numbers
{
    private readonly Dictionary<string, int> serials = [];
    private int admissions = 1200;

    /// <summary>The next UPN that a school of the invented authority 999 gives in a year (UPN guide: year of allocation, serial, check letter).</summary>
    public string Upn(string establishment, int year)
    {
        var start = string.Create(CultureInfo.InvariantCulture, $"999{establishment}{year % 100:00}");
        var serial = serials[start] = serials.GetValueOrDefault(start) + 1;
        var rest = start + serial.ToString("000", CultureInfo.InvariantCulture);
        return Domain.Import.Upn.CheckLetter(rest) + rest;
    }

    /// <summary>A temporary UPN: it ends in a letter.</summary>
    public static string Temporary(string establishment, int year)
    {
        var rest = string.Create(CultureInfo.InvariantCulture, $"999{establishment}{year % 100:00}01A");
        return Domain.Import.Upn.CheckLetter(rest) + rest;
    }

    /// <summary>The next admission number, six digits.</summary>
    public string Admission() => (++admissions).ToString("000000", CultureInfo.InvariantCulture);
}
