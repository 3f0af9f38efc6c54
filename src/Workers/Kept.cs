using SenHub.Domain.Documents;

namespace SenHub.Workers;

/// <summary>Names of the values that stages leave for each other in the ledger.</summary>
internal static class Kept
{
    /// <summary>Accepted exports of the night.</summary>
    public const string Exports = "import-exports";

    /// <summary>What is remembered of every export accepted so far.</summary>
    public const string History = "import-history";

    /// <summary>The SENCo's files as last believed.</summary>
    public const string Facts = "import-facts";

    /// <summary>The sheets behind those facts: the last good ones of the next reading.</summary>
    public const string Sheets = "import-sheets";

    /// <summary>What was wrong with tonight's files, and what was decided on them.</summary>
    public const string Reading = "import-reading";

    /// <summary>The accepted roll.</summary>
    public const string Roll = "roll";

    /// <summary>Changes of the roll that wait for a person.</summary>
    public const string RollHeld = "roll-held";

    /// <summary>The school's exported results as last believed.</summary>
    public const string Results = "roll-results";

    /// <summary>Provision maps of the night.</summary>
    public const string Maps = "provision-maps";

    /// <summary>What provision says of the whole school: register, costs, impact, progress, plans, clashes.</summary>
    public const string Provision = "provision-school";

    /// <summary>What the governors' reports of past terms and of this one say.</summary>
    public const string Governors = "documents-governors";

    /// <summary>Teachers' input: who is asked, who answered what.</summary>
    public const string Rounds = "reviews-rounds";

    /// <summary>Due items of the night.</summary>
    public const string Due = "reviews-due";

    /// <summary>The forms the school went by tonight.</summary>
    public const string Templates = "documents-templates";

    /// <summary>Request letters that had gone by tonight.</summary>
    public const string Asked = "documents-asked";

    /// <summary>What lay under evidence/ and in inbox/ tonight.</summary>
    public const string Evidence = "documents-evidence";

    /// <summary>What runs out, as last looked at.</summary>
    public const string Endings = "deliveries-endings";

    /// <summary>Papers wanted tonight.</summary>
    public const string Wanted = "documents-wanted";

    /// <summary>What one reader's last digest said.</summary>
    public static string DigestOf(PaperWanted digest) => $"documents-digest/{(DigestPlan.IsSummary(digest) ? "summary/" : "")}{digest.Recipients[0].Key}";
}
