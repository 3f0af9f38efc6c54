namespace SenHub.Adapters.Mail;

/// <summary>A Microsoft Purview sensitivity label on a mail: by it the tenant's own rules encrypt, mark or keep it. The header is the one that Office writes.</summary>
internal static class SensitivityLabel
{
    /// <summary>The value of the field msip_labels; null where no label is set.</summary>
    /// <param name="label">The label's id, as the tenant's compliance portal shows it.</param>
    /// <param name="tenant">The tenant's id.</param>
    public static string? Of(Guid? label, Guid? tenant) => label is { } id
        ? $"MSIP_Label_{id:D}_Enabled=true; MSIP_Label_{id:D}_SiteId={tenant:D}; MSIP_Label_{id:D}_Method=Privileged"
        : null;

    /// <summary>What is wrong with a label's settings; nothing where both or neither are set.</summary>
    /// <param name="path">Where they stand.</param>
    public static IEnumerable<string> Wrong(string path, Guid? label, Guid? tenant)
    {
        if ((label is null) != (tenant is null))
            yield return $"{path}: Label and LabelTenant belong together: the id of the sensitivity label, and that of the tenant it is from.";
    }
}
