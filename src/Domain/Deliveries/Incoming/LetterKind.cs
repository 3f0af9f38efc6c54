namespace SenHub.Domain.Deliveries.Incoming;

/// <summary>What a mail that came is.</summary>
public abstract record LetterKind
{
    private LetterKind()
    {
    }

    /// <summary>A mail could not be delivered, for good.</summary>
    /// <param name="Status">Status code of RFC 3463, or empty.</param>
    public sealed record Failed(string Status) : LetterKind;

    /// <summary>A mail waits somewhere and is tried again.</summary>
    public sealed record Delayed : LetterKind;

    /// <summary>A mail reached its mailbox.</summary>
    public sealed record Delivered : LetterKind;

    /// <summary>The recipient's program says that a mail was shown (RFC 8098).</summary>
    public sealed record Shown : LetterKind;

    /// <summary>A program answered: somebody is away.</summary>
    /// <param name="IsGone">It says that the person is no longer there.</param>
    public sealed record AutomaticReply(bool IsGone) : LetterKind;

    /// <summary>A person wrote.</summary>
    public sealed record FromPerson : LetterKind;

    /// <summary>From a program, and nothing that is ours to understand.</summary>
    public sealed record Other : LetterKind;
}
