namespace SenHub.Workers;

/// <summary>Names of the values that stages leave for each other in the ledger.</summary>
internal static class Kept
{
    /// <summary>Accepted exports of the night.</summary>
    public const string Exports = "import-exports";

    /// <summary>The SENCo's files as last believed.</summary>
    public const string Facts = "import-facts";

    /// <summary>What was wrong with tonight's files, and what was decided on them.</summary>
    public const string Reading = "import-reading";

    /// <summary>The accepted roll.</summary>
    public const string Roll = "roll";

    /// <summary>Provision maps of the night.</summary>
    public const string Maps = "provision-maps";

    /// <summary>Due items of the night.</summary>
    public const string Due = "reviews-due";

    /// <summary>Papers wanted tonight.</summary>
    public const string Wanted = "documents-wanted";

    /// <summary>Lines of the last digest of one SENCo.</summary>
    public static string DigestOf(string senco) => "documents-digest/" + senco;
}
