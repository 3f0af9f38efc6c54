namespace SenHub.Desk.Frame;

/// <summary>What stands around every page: who is signed in, where they may go, and what they should hear first.</summary>
public sealed record PageFrame
{
    /// <summary>Address of the school's pages, for example "/9990001"; empty before one is chosen.</summary>
    public string Root { get; init; } = "";

    /// <summary>The school's name; empty before one is chosen.</summary>
    public string School { get; init; } = "";

    /// <summary>Who is signed in, as on letters; null on the pages before that.</summary>
    public string? Visitor { get; init; }

    /// <summary>What they are at the school, in words: "SENCo, years 7 to 9".</summary>
    public string Role { get; init; } = "";

    /// <summary>The pages they may open, in order.</summary>
    public IReadOnlyList<PageLink> Pages { get; init; } = [];

    /// <summary>Proves that a form was drawn for this visitor's session.</summary>
    public string Token { get; init; } = "";

    /// <summary>What just happened, said once at the top; null for nothing.</summary>
    public string? Said { get; init; }

    /// <summary>What went wrong, said once at the top; null for nothing.</summary>
    public string? Refused { get; init; }

    /// <summary>Sending is stopped: by whom and what, in words; null while it is not.</summary>
    public string? Stopped { get; init; }
}

/// <summary>A page in the navigation.</summary>
public sealed record PageLink(string Address, string Words, bool IsHere);
