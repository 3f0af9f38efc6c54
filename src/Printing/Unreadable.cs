namespace SenHub.Printing;

/// <summary>Why a file cannot be read.</summary>
public enum Unreadable
{
    /// <summary>It is no PDF, or too broken to find its pages.</summary>
    Damaged,

    /// <summary>Its pages are pictures, or its letters stand for nothing: there is no text to search.</summary>
    NoText,

    /// <summary>It is encrypted, and no password was given, or by an older method.</summary>
    Encrypted,

    /// <summary>The password does not open it.</summary>
    WrongPassword,

    /// <summary>It unpacks to more than is safe to read.</summary>
    TooLarge,
}
