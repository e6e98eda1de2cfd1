using static Wardmote.Access.Permission;
using static Wardmote.Access.Role;

namespace Wardmote.Access;

/// <summary>Which role may do what: the one table.</summary>
public static class RolePermissions
{
    private static readonly Dictionary<Permission, Role[]> Table = new()
    {
        [ViewPlans] = [Administrator, PlanOwner, Contributor, Analyst, Reader],
        [ExportPlans] = [Administrator, PlanOwner, Contributor, Analyst, Reader],
        [CheckFiles] = [Administrator, PlanOwner, Contributor, Analyst],
        [UpdateProgress] = [Administrator, PlanOwner, Contributor],
        [ImportPlans] = [Administrator, PlanOwner],
        [EditPlans] = [Administrator, PlanOwner],
        [AcceptFaults] = [Administrator, PlanOwner],
        [PublishPlans] = [Administrator, PlanOwner],
        [RemovePlans] = [Administrator, PlanOwner],
        [ManagePeople] = [Administrator],
        [ManagePartnership] = [Administrator],
    };

    extension(Role role)
    {
        public bool Allows(Permission permission) => Table[permission].Contains(role);

        /// <summary>The role as a person reads it.</summary>
        public string Title => role == PlanOwner ? "Plan owner" : role.ToString();
    }
}
