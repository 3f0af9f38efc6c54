namespace SenHub.Domain.Documents.Templates;

/// <summary>How a recipient takes the form.</summary>
public enum FormRoute
{
    /// <summary>As a file.</summary>
    File,

    /// <summary>Only by a web form: a copy-sheet is made beside the file.</summary>
    Web,
}

/// <summary>Whether a paper says where its statements come from.</summary>
public enum ProvenanceStyle
{
    /// <summary>No.</summary>
    None,

    /// <summary>A line below each section.</summary>
    Sections,

    /// <summary>A table at the end.</summary>
    Appendix,
}

/// <summary>A recipient's form as data: what it asks, in which order and words. Read from a file under templates/ (docs/templates.md).</summary>
public sealed record PaperTemplate
{
    /// <summary>One of <see cref="FormKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The form's own version, printed and part of the paper's version.</summary>
    public required string Version { get; init; }

    /// <summary>Title, without the child.</summary>
    public required string Title { get; init; }

    /// <summary>Whose form it is, as the sheet Agencies names them; null for anybody without a form of their own.</summary>
    public string? Recipient { get; init; }

    /// <summary>A paragraph below the title.</summary>
    public string? Notice { get; init; }

    /// <summary>File or web form.</summary>
    public FormRoute Route { get; init; }

    /// <summary>Whether statements say their source.</summary>
    public ProvenanceStyle Provenance { get; init; }

    /// <summary>In the form's order.</summary>
    public required IReadOnlyList<TemplateSection> Sections { get; init; }

    /// <summary>What a person encloses by hand, in words.</summary>
    public IReadOnlyList<string> Enclosures { get; init; } = [];

    /// <summary>What the hub encloses from the pupil's folder.</summary>
    public IReadOnlyList<TemplateEnclosure> Enclosed { get; init; } = [];

    /// <summary>What the recipient takes in one go.</summary>
    public BundleLimits Limits { get; init; } = new(null, BundleLimits.UsualMegabytes << 20, null);

    /// <summary>The recipient wants a signature on paper: it is printed, signed and scanned before it goes (SD-P3).</summary>
    public bool WetSignature { get; init; }

    /// <summary>Who signs.</summary>
    public IReadOnlyList<string> Signatures { get; init; } = [];

    /// <summary>The recipient's own Word form, which is filled in and sent in place of a page of ours (SD-P4); null without one.</summary>
    public WordFile? Form { get; init; }

    /// <summary>Where the file starts.</summary>
    public Place? Source { get; init; }

    /// <summary>Derived from the file's text: changed words make a new version of the paper.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>Every field, in order.</summary>
    public IEnumerable<TemplateField> Fields => Sections.SelectMany(section => section.Fields);
}
