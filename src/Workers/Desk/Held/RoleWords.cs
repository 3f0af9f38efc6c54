using SenHub.Domain.Deliveries;

namespace SenHub.Workers.Desk.Held;

/// <summary>Roles and routes in the middle of a sentence.</summary>
internal static class RoleWords
{
    /// <summary>For example "safeguarding lead"; SENCo and IT keep their letters.</summary>
    public static string Of(string role) => role switch
    {
        StaffRoles.Senco or StaffRoles.It => role,
        StaffRoles.LeadSenco => "lead SENCo",
        _ => role.ToLowerInvariant(),
    };

    /// <summary>How a paper travels.</summary>
    public static string Route(string? route) => route?.Split(':')[0] switch
    {
        null => "no way is chosen",
        Routes.Mail or Routes.Graph => "by e-mail",
        Routes.Link => "by a link in an e-mail",
        Routes.Folder => "laid in the tray at school",
        Routes.Portal => "laid in the tray for somebody to upload",
        _ => "straight into the recipient's own system",
    };
}
