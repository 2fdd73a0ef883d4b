package coop.genoot.platform.identity;

/** Routes that exist only where the bean that names them does, in the form of the authorisation matrix. */
public interface MoreRoutes {
    /** Lines as in {@code authorisation/routes.txt}. */
    String matrix();
}
