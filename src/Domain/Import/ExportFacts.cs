namespace SenHub.Domain.Import;

/// <summary>What is remembered of an accepted export, to know it again and to know an older one. Holds no pupil.</summary>
/// <param name="Hash">SHA-256 of the bytes, hexadecimal.</param>
/// <param name="Series">As <see cref="ExportFile.Series"/>.</param>
/// <param name="AsOf">When the MIS made the data, local time.</param>
/// <param name="Pupils">Rows that could be read.</param>
public sealed record ExportFacts(string Hash, string Series, ExportScope Scope, DateTime AsOf, int Pupils)
{
    /// <summary>What to remember of this file.</summary>
    public static ExportFacts Of(ExportFile file) => new(file.Hash, file.Series, file.Scope, file.AsOf, file.Rows.Count);
}
