using System.Security.Cryptography;
using System.Text;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Deliveries.Identity;

/// <summary>By what a pupil can be told.</summary>
public enum IdentitySign
{
    /// <summary>Another pupil's unique pupil number.</summary>
    Upn,

    /// <summary>Another pupil's date of birth.</summary>
    BirthDate,

    /// <summary>Another pupil's forename and surname together.</summary>
    FullName,

    /// <summary>A forename alone, of a pupil of the same class or year, where somebody typed it.</summary>
    Forename,

    /// <summary>The subject's own unique pupil number: for some recipients only (gate 5).</summary>
    OwnUpn,
}

/// <summary>A place of a text that tells of a pupil.</summary>
/// <param name="Whose">One pupil it fits; others may too.</param>
/// <param name="Page">From 1.</param>
/// <param name="Line">On its page, from 1.</param>
/// <param name="Phrase">The words and a few around them: for the person who looks, never for a log, a reason or a file name.</param>
public sealed record IdentityFinding(IdentitySign Sign, PupilRef Whose, int Page, int Line, string Phrase)
{
    /// <summary>Tells the phrase from others about the same pupil without keeping it: 64 hexadecimal digits.</summary>
    public string PhraseHash(PupilRef? subject) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{subject} {Whose} {string.Join(' ', TextWords.Keys(Phrase))}")));
}
