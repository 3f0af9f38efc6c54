namespace SenHub.Contracts;

/// <summary>The six words, in the one order of the house. The same word names folders, queues, table prefixes and tests.</summary>
public enum Stage
{
    /// <summary>Export files and the SENCo's files become rows.</summary>
    Import,

    /// <summary>Rows become the accepted roll.</summary>
    Roll,

    /// <summary>Plans and provision become costs.</summary>
    Provision,

    /// <summary>Plans and facts become due items.</summary>
    Reviews,

    /// <summary>Due items and requests become papers.</summary>
    Documents,

    /// <summary>Papers reach their recipients.</summary>
    Deliveries,
}
